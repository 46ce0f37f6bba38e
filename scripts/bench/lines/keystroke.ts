import { analysePlan } from "../../../src/core/analysis.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { Line } from "../line.ts";
import { compared } from "../measure.ts";
import { peerCheck } from "../peer.ts";
import { planOf, sizes } from "../plans.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };
const places = { start: 0.05, middle: 0.5, end: 0.95 };

/** The goals at the sizes for which there is one. */
const goals: Readonly<Record<number, number>> = { 20: 0.3, 300: 0.1 };

/** A letter typed into an open plan, to new findings, against yaml-language-server. */
export const keystroke: Line = {
  name: "keystroke",
  async *run() {
    const check = peerCheck();
    for (const size of sizes) {
      for (const [place, share] of Object.entries(places)) {
        const text = planOf(size);
        const offset = endOfWords(text, Math.floor(text.length * share));
        const typedInto = typist(text, offset);
        const typedIntoPeer = typist(text, offset);
        let last = analysePlan(text, context);
        const { ours, peer } = await compared({
          ours: () => {
            last = analysePlan(typedInto(), context, last);
          },
          peer: () => check(typedIntoPeer()),
        });
        const goal = goals[size];
        yield { what: `${size} KB, at the ${place}, ours`, value: ours, unit: "ms" };
        yield {
          what: `${size} KB, at the ${place}, to yaml-language-server`,
          value: ours / peer,
          unit: "ratio",
          ...(goal !== undefined && { goal }),
        };
      }
    }
  },
};

/** The end of a line that ends in words, from an offset on. */
function endOfWords(text: string, offset: number): number {
  const found = /[a-zà-ÿ]$/m.exec(text.slice(offset));
  return offset + (found?.index ?? 0) + 1;
}

/** The text after each key: ten letters are typed and taken back, over and over. */
function typist(text: string, offset: number): () => string {
  const letters = "abcdefghij";
  let typed = 0;
  return () => {
    typed = (typed + 1) % (2 * letters.length);
    const shown = letters.slice(0, typed < letters.length ? typed : 2 * letters.length - typed);
    return text.slice(0, offset) + shown + text.slice(offset);
  };
}
