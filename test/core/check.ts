import assert from "node:assert/strict";
import { analysePlan, analysePlaybook } from "../../src/core/analysis.ts";
import type { Finding } from "../../src/core/finding.ts";
import { locales } from "../../src/core/locale.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../src/core/playbook/merge.ts";
import type { AccountNews } from "../../src/core/rfm/account-news.ts";
import { ruleOf } from "../../src/core/rules/index.ts";
import { type Mark, readMarks } from "../../src/core/rules/marked.ts";
import { exampleDay } from "../../src/core/rules/rule.ts";

export interface Circumstances {
  readonly kind?: "account-plan" | "sales-playbook" | undefined;
  readonly today?: string;
  /** What the portfolio tells of the account. */
  readonly news?: AccountNews;
  /** Merged over the built-in playbook. */
  readonly playbook?: unknown;
  /** Only findings of these codes are compared; all when left out. */
  readonly only?: readonly string[] | undefined;
}

/** Checks that a marked text has the findings it marks, no other, at exactly those ranges. Returns them. */
export function checkMarked(marked: string, circumstances: Circumstances = {}): readonly Finding[] {
  const { text, marks } = readMarks(marked);
  const found = findingsIn(text, circumstances);
  assert.deepEqual(found.map(describeIn(text)).sort(), marks.map(describeIn(text)).sort());
  return found;
}

export function findingsIn(text: string, circumstances: Circumstances = {}): readonly Finding[] {
  const { kind, today = exampleDay, playbook, news, only } = circumstances;
  const context = { playbook: playbook ? mergePlaybook(playbook) : builtInPlaybook, today, news };
  const { findings } = kind === "sales-playbook" ? analysePlaybook(text, today) : analysePlan(text, context);
  for (const finding of findings) assertSaid(finding);
  return findings.filter(({ code }) => !only || only.includes(code));
}

/** There is a text for what was found, and all that it names is known. */
function assertSaid({ code, message, data, related = [] }: Finding): void {
  for (const locale of locales) {
    const text = ruleOf(code)?.messages[message]?.[locale];
    assert.ok(text, `${code} has no message ${message}`);
    const unknown = text.match(/(?<=\{)\w+(?=\})/g)?.filter((name) => data[name] === undefined);
    assert.deepEqual(unknown ?? [], [], `${code} ${message} does not tell`);
    for (const place of related) assert.ok(place.text[locale], `${code} ${message} points at something unnamed`);
  }
}

function describeIn(text: string) {
  return (place: Finding | Mark) => {
    const { start, end } = "range" in place ? place.range : place;
    const line = text.slice(0, start).split("\n").length;
    return `${line}: ${place.code} «${text.slice(start, end)}»`;
  };
}
