import { renderToString } from "preact-render-to-string";
import type { Brief } from "../../core/brief/model.ts";
import { PaperContext } from "../parts/place.tsx";
import { BriefPage } from "./brief-page.tsx";
import style from "./paper.css?text";

/** A brief as a file of its own, which opens in any browser and prints on A4: style and pictures are in it, no script is. */
export function briefHtml(brief: Brief): string {
  return `<!DOCTYPE html>\n${renderToString(<Paper brief={brief} />)}\n`;
}

function Paper({ brief }: { readonly brief: Brief }) {
  const { title, locale } = brief;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* Our own style sheet, in which no value ever is: as a child it would be escaped, which a style sheet is not to be. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <PaperContext.Provider value={true}>
          <h1>{title}</h1>
          <BriefPage brief={brief} />
        </PaperContext.Provider>
      </body>
    </html>
  );
}
