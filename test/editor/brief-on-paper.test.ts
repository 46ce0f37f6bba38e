import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { audiences } from "../../src/core/brief/model.ts";
import { locales } from "../../src/core/locale.ts";
import { champion, examples, htmlOf } from "../core/brief/briefs.ts";
import { launchBrowser } from "../host/browser.mjs";
import { cache } from "../host/paths.mjs";

/** Where the pages stay, to be looked at. */
const folder = path.join(cache, "briefs");
const mostPages = 2;
/** The width of a page A4 between its margins, at 96 dots an inch. */
const paper = Math.round(((210 - 2 * 13) / 25.4) * 96);

describe("the brief on paper", () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: paper, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    await mkdir(folder, { recursive: true });
  });

  after(() => browser.close());

  for (const name of examples) {
    it(`of ${name} is one or two pages, and nothing is cut off`, async () => {
      for (const audience of audiences) {
        for (const locale of locales) {
          const plan = await readFile(`examples/${name}.account.yaml`, "utf8");
          const text = `language: ${locale}\n${plan.replace(/^language: .*\n/m, "")}`;
          await page.setContent(htmlOf(text, audience, locale, champion()));
          const widest = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(widest <= paper, `${widest} dots wide`);
          const printed = await page.pdf({ preferCSSPageSize: true });
          await writeFile(path.join(folder, `${name}.${locale}.${audience}.pdf`), printed);
          const pages = printed.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
          assert.ok(pages >= 1 && pages <= mostPages, `${pages} pages for ${audience}, ${locale}`);
        }
      }
    });
  }
});
