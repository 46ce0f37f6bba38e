import assert from "node:assert/strict";
import fc from "fast-check";
import { analysePlan, analysePlaybook } from "../../../src/core/analysis.ts";
import { briefOf } from "../../../src/core/brief/brief.ts";
import { codeActions } from "../../../src/core/features/code-actions.ts";
import { completionsAt } from "../../../src/core/features/completion/completion.ts";
import { fixAll, fixesFor } from "../../../src/core/features/fixes.ts";
import { foldingRanges } from "../../../src/core/features/folding.ts";
import { hoverAt } from "../../../src/core/features/hover/hover.ts";
import { semanticTokens } from "../../../src/core/features/semantic-tokens.ts";
import { documentSymbols } from "../../../src/core/features/symbols/symbols.ts";
import { maxLength } from "../../../src/core/source/parse.ts";
import { viewNames } from "../../../src/core/views/names.ts";
import { viewModel } from "../../../src/core/views/views.ts";
import { documentOf, viewIn } from "../../core/features/cursor.ts";
import { formatted } from "../../core/features/formatting/formatted.ts";
import { hostile } from "../hostile.ts";
import { patience } from "../patience.ts";
import { property } from "../property.ts";
import { examplePlans, smallPlans } from "../texts.ts";

const brackets = fc.constantFrom(
  "[",
  "{ a: ",
  "- ",
  "? ",
  "[a, ",
  '"',
  "'",
  "&a [*a, ",
  "|\n ",
  "#",
  "a: ",
  "\t",
  "<<<<<<< a\n",
  "\n\n",
  "é",
  "\r",
);

const maxHostile = 1_000_000;

/** What was made to be hard to read. */
const madeUp = fc
  .record({ shape: fc.constantFrom(...Object.values(hostile)), share: fc.integer({ min: 1, max: 1000 }) })
  .map(({ shape, share }) => shape(Math.ceil((share / 1000) ** 2 * maxHostile)));

/** Something written again and again: a list of a plan, a whole plan, a sign. */
const repeated = fc.record({
  head: fc.constantFrom("", "accountPlan: 1\n", "objectives:\n", "x-a:\n"),
  again: fc.oneof(
    brackets,
    fc.constantFrom(...smallPlans, ...examplePlans),
    fc.constantFrom(...examplePlans).chain((plan) => fc.constantFrom(...plan.split("\n").map((line) => `${line}\n`))),
    fc
      .constantFrom(...examplePlans)
      .chain((plan) => fc.constantFrom(...plan.split(/\n(?=\w)/).map((block) => block.replace(/^\w+:/, "")))),
  ),
  counter: fc.boolean(),
  share: fc.integer({ min: 1, max: 1000 }),
});

const cases = fc.oneof(
  madeUp,
  repeated.map(({ head, again, counter, share }) => {
    const length = Math.max(1, Math.floor((share / 1000) ** 4 * (maxLength - head.length)));
    const count = Math.ceil(length / Math.max(1, again.length));
    const pieces = Array.from({ length: count }, (_, index) =>
      counter ? again.replace(/[a-z](?=:)/, `$&${index}`) : again,
    );
    return (head + pieces.join("")).slice(0, maxLength);
  }),
);

const view = viewIn("fr");

export const huge = property(
  { name: "huge", promise: "nothing keeps anybody waiting, however long the text", fewRuns: 2, manyRuns: 8 },
  cases,
  (text, work) => {
    const document = documentOf(text);
    const analysis = work("the analysis", () => analysePlan(text, { ...view, timeLeft: patience() }));
    work("the analysis of a playbook", () => analysePlaybook(text, view.today, patience()));
    const read = analysis.document;
    const at = Math.floor(text.length / 2);
    work("completion", () =>
      completionsAt({ text: document, offset: at, document: read, view, client: { snippets: true } }),
    );
    work("hover", () => hoverAt(read, document, at, view));
    work("symbols", () => documentSymbols(read, document, view));
    work("folding", () => foldingRanges(read, document));
    work("tokens", () => semanticTokens(analysis, document));
    work("fixes of one finding", () => {
      const [first] = analysis.findings;
      if (first) fixesFor(first, analysis, view);
    });
    work("the fixes at the cursor", () => {
      const place = { start: document.positionAt(at), end: document.positionAt(at) };
      const client = { documentChanges: true, snippets: true };
      codeActions(analysis, { document, range: place, diagnostics: [], isAutomatic: true, client }, view);
    });
    work("all that is certain", () => fixAll(text, "account-plan", view));
    for (const name of viewNames) work(`the view ${name}`, () => viewModel(name, analysis, view));
    work("the brief", () => briefOf(analysis, view, "internal"));
    assert.equal(typeof work("formatting", () => formatted(text)), "string");
  },
);
