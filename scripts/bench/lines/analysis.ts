import { parseDocument } from "yaml";
import { analysePlan } from "../../../src/core/analysis.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { Line } from "../line.ts";
import { compared } from "../measure.ts";
import { peerCheck } from "../peer.ts";
import { planOf, sizes } from "../plans.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };

/** Everything there is to say about a plan, against the bare parser and against yaml-language-server. */
export const analysis: Line = {
  name: "analysis",
  async *run() {
    const check = peerCheck();
    for (const size of sizes) {
      const text = planOf(size);
      const { ours, bare, peer } = await compared({
        ours: () => analysePlan(text, context),
        bare: () => parseDocument(text),
        peer: () => check(text),
      });
      yield { what: `${size} KB, ours`, value: ours, unit: "ms" };
      yield { what: `${size} KB, to bare yaml.parseDocument`, value: ours / bare, unit: "ratio", goal: 1.3 };
      yield { what: `${size} KB, to yaml-language-server`, value: ours / peer, unit: "ratio", goal: 1 };
    }
  },
};
