import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { analysePlan } from "../../../src/core/analysis.ts";
import { briefOf } from "../../../src/core/brief/brief.ts";
import { briefMarkdown } from "../../../src/core/brief/markdown.ts";
import type { Audience, Brief } from "../../../src/core/brief/model.ts";
import { readPlaybookDocument } from "../../../src/core/document.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { periodsOf } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { type AccountStanding, accountStanding } from "../../../src/core/rfm/standing.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";
import { briefHtml } from "../../../src/views/brief/html.tsx";
import { viewIn } from "../features/cursor.ts";

const { playbook } = readPlaybookDocument(readFileSync("examples/sales-playbook.yaml", "utf8"));

/** The names of the example plans. */
export const examples = readdirSync("examples").flatMap((name) =>
  name.endsWith(".account.yaml") ? name.slice(0, -".account.yaml".length) : [],
);

/** The brief of a plan on the day of the examples, for somebody who reads English unless the plan is in French. */
export function briefIn(
  text: string,
  audience: Audience = "internal",
  locale: Locale = "en",
  standing?: AccountStanding,
): Brief {
  const view = { ...viewIn(locale), playbook, standing };
  return briefOf(analysePlan(text, view), view, audience);
}

export function markdownOf(text: string, audience: Audience = "internal", locale: Locale = "en"): string {
  return briefMarkdown(briefIn(text, audience, locale));
}

export function htmlOf(
  text: string,
  audience: Audience = "internal",
  locale: Locale = "en",
  standing?: AccountStanding,
): string {
  return briefHtml(briefIn(text, audience, locale, standing));
}

/** Every way in which a brief leaves the project; the style of the page is the same for every plan and every reader. */
export function allFormatsOf(text: string, audience: Audience, locale: Locale): string {
  const brief = briefIn(text, audience, locale);
  return [JSON.stringify(brief), briefMarkdown(brief), briefHtml(brief).replace(/<style>.*<\/style>/s, "")].join("\n");
}

/** The standing of a customer who buys often, and did a year ago. */
export function champion(): AccountStanding {
  const method = playbook.rfm;
  const window = windowOf("12m", dayNumberOf(exampleDay));
  const windows = [window, previousOf(window, "12m")] as const;
  const ledger = new Ledger(windows, method);
  for (let month = 1; month <= 12; month++) {
    for (const year of [2025, 2026]) {
      const day = dayNumberOf(`${year}-${String(month).padStart(2, "0")}-01`);
      ledger.add("a", { day, amount: 9000 * perUnit, currency: "EUR" });
    }
  }
  const found = accountStanding("a", { periods: periodsOf(ledger, windows, method), windows, method, steps: [] });
  assert.ok(found);
  return found;
}
