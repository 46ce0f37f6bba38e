import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { Terminal } from "../cli/terminal.ts";
import { htmlOf, wordsOf } from "./html.ts";

const examples = readdirSync("examples").filter((name) => name.endsWith(".account.yaml"));
const playbook = parse(readFileSync("examples/sales-playbook.yaml", "utf8"));
const today = "2026-06-15";

interface Counted {
  readonly answered: number;
  readonly applicable: number;
}

interface Report {
  readonly questions: Counted;
  readonly expected: { readonly count: number; readonly percent: number };
  readonly levels: readonly (Counted & {
    readonly level: string;
    readonly dimensions: readonly Counted[];
    readonly topics: readonly { readonly status: string }[];
  })[];
  readonly toAsk: readonly { readonly questions: readonly unknown[] }[];
  readonly answered: readonly unknown[];
  readonly notApplicable: readonly unknown[];
  readonly needs: readonly { readonly response?: string }[];
  readonly looseResponses: readonly unknown[];
}

describe("every figure of the drawn discovery", () => {
  for (const name of examples) {
    it(`is that of coverage --format json: ${name}`, async () => {
      const terminal = new Terminal(path.resolve("examples"));
      const { out } = await terminal.run(["coverage", name, "--format", "json", "--as-of", today]);
      const html = htmlOf("discovery", readFileSync(path.join("examples", name), "utf8"), { playbook, today });
      assert.deepEqual(drawn(html), printed(JSON.parse(out)));
    });
  }
});

function printed({ questions, expected, levels, ...lists }: Report) {
  return {
    lead: [questions.answered, questions.applicable, expected.count, expected.percent],
    levels: levels.map(({ level, dimensions, topics, ...total }) => [
      level,
      ...dimensions.map(fraction),
      ...topics.map(({ status }) => status),
      fraction(total),
    ]),
    toAsk: lists.toAsk.map((group) => group.questions.length),
    folded: [lists.answered.length, lists.notApplicable.length].filter((count) => count > 0),
    needs: lists.needs.map(({ response }) => (response === undefined ? "missing" : "met")),
    loose: lists.looseResponses.length,
  };
}

function fraction({ answered, applicable }: Counted): string {
  return applicable === 0 ? "–" : `${answered}/${applicable}`;
}

function drawn(html: string) {
  const needs = html.slice(html.indexOf('<section class="needs">'));
  return {
    lead: [...first(html, /<p class="lead">(.*?)<\/p>/s).matchAll(/\d+/g)].map(Number),
    levels: [...html.matchAll(/<(tr|div) [^>]*data-pointer="\/discovery\/(\w+)">(.*?)<\/\1>/gs)].map(
      ([, , level, row = ""]) => [level, ...figuresIn(row)],
    ),
    toAsk: [...html.matchAll(/<section class="group">(.*?)<\/section>/gs)].map(([group]) => count(group, /<li /g)),
    folded: [...html.matchAll(/<details class="more"[^>]*>(.*?)<\/details>/gs)].map(([, list = ""]) => {
      const named = Number(first(wordsOf(first(list, /<summary>(.*?)<\/summary>/s)), /(\d+)/));
      assert.equal(count(list, /<li /g), named);
      return named;
    }),
    needs: [...needs.matchAll(/<span class="response"><svg class="mark (\w+)"/g)].map(([, state]) => state),
    loose: count(needs, /<li>/g),
  };
}

/** What the cells of a row show, and each button of a topic by how it stands. */
function figuresIn(row: string): string[] {
  const cells =
    /class="cell topic ([\w-]+)"|<span aria-hidden="true"><b>(\d+)<\/b>\/(\d+)<|<span aria-hidden="true">–<\/span><span class="unseen">/g;
  return [...row.matchAll(cells)].map(
    ([, topic, answered, applicable]) => topic ?? (answered === undefined ? "–" : `${answered}/${applicable}`),
  );
}

function first(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
