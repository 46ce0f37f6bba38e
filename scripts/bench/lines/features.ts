import { TextDocument } from "vscode-languageserver-textdocument";
import { analysePlan } from "../../../src/core/analysis.ts";
import { completionsAt } from "../../../src/core/features/completion/completion.ts";
import { hoverAt } from "../../../src/core/features/hover/hover.ts";
import { lenses } from "../../../src/core/features/lenses.ts";
import { documentSymbols } from "../../../src/core/features/symbols/symbols.ts";
import { noNames } from "../../../src/core/features/workspace-names.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { Line } from "../line.ts";
import { bestOf, percentile } from "../measure.ts";
import { planOf } from "../plans.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };
const places = 200;

/** What editors ask of an open plan of 100 KB, at places all over it. */
export const features: Line = {
  name: "features",
  async *run() {
    const text = planOf(100);
    const document = TextDocument.create("file:///a.account.yaml", "account-plan", 1, text);
    const { document: read, sentences } = analysePlan(text, context);
    const view = { ...context, sentences, locale: "fr" as const, workspace: noNames };
    const client = { snippets: true };
    const offsets = Array.from({ length: places }, (_, index) => Math.floor(((index + 0.5) * text.length) / places));
    const switches = { coverage: true, smart: true, roles: true };
    const asked: Readonly<Record<string, readonly (() => unknown)[]>> = {
      completion: offsets.map(
        (offset) => () => completionsAt({ text: document, offset, document: read, view, client }),
      ),
      hover: offsets.map((offset) => () => hoverAt(read, document, offset, view)),
      outline: offsets.map(() => () => documentSymbols(read, document, view)),
      lenses: offsets.map(() => () => lenses(read, document, { switches, working: new Set() }, view)),
    };
    for (const [what, calls] of Object.entries(asked)) {
      const times = bestOf(calls);
      yield { what: `${what} on 100 KB, p50`, value: percentile(times, 50), unit: "ms" };
      yield { what: `${what} on 100 KB, p95`, value: percentile(times, 95), unit: "ms", goal: 10 };
    }
  },
};
