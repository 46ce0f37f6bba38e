import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { analyse, contextOf, offersIn } from "../../core/fixes/fixed.ts";
import { property } from "../property.ts";
import { anyText, plans } from "../texts.ts";

export const anyFixes = property(
  {
    name: "any-fixes",
    promise: "every fix in any text can be made, and leaves a text that can be read again",
    fewRuns: 6,
  },
  anyText(plans),
  (text) => {
    for (const { fix, finding, after } of offersIn(text)) {
      const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
      for (const [index, { start, end }] of edits.entries()) {
        const isApart = (edits[index - 1]?.end ?? 0) <= start && start <= end && end <= text.length;
        assert.ok(isApart, `${finding.code}: ${JSON.stringify(edits)}`);
      }
      assert.equal(applyEdits(text, fix.edits), after);
      analyse(after, contextOf());
    }
  },
);
