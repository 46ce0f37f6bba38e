import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ViewName } from "../../src/core/views/names.ts";
import { View } from "../../src/views/view.tsx";
import { type ModelOptions, modelOf } from "../core/views/models.ts";

/** A view of a plan as a page. */
export function htmlOf(name: ViewName, text: string, options?: ModelOptions): string {
  return renderToString(h(View, { model: modelOf(name, text, options) }));
}

/** What a page shows, without its markup. */
export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}
