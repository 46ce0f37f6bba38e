import assert from "node:assert/strict";
import {
  commentAbove,
  commentOutEntry,
  commentOutItem,
  commentOutLines,
  commentOutRest,
  removeComment,
  toLineComment,
} from "../../../src/core/edit/comment.ts";
import { applyEdits, type Edit } from "../../../src/core/edit/edit.ts";
import { parse } from "../../../src/core/source/parse.ts";
import type { ListNode, MapNode } from "../../../src/core/source/tree.ts";

/** A text with `‸` at both ends of what is meant, and what becomes of it; nothing when it is left alone. */
type Case = readonly [before: string, after: string | undefined];

function check(
  what: string,
  cases: readonly Case[],
  edits: (text: string, start: number, end: number) => Edit[],
): void {
  describe(what, () => {
    for (const [marked, after] of cases) {
      it(JSON.stringify(marked), () => {
        const text = marked.replaceAll("‸", "");
        const made = edits(text, marked.indexOf("‸"), marked.lastIndexOf("‸") - 1);
        assert.equal(applyEdits(text, made), after ?? text);
        if (after === undefined) assert.deepEqual(made, []);
      });
    }
  });
}

check(
  "a comment above a line",
  [
    ["a: 1\nb: ‸2‸\n", "a: 1\n# why\nb: 2\n"],
    ["a:\r\n  b: ‸2‸\r\n", "a:\r\n  # why\r\n  b: 2\r\n"],
    ["\ufeff‸a‸: 1\n", "\ufeff# why\na: 1\n"],
    ["‸a: 1‸", "# why\na: 1"],
  ],
  (text, start) => [commentAbove(text, start, "why")],
);

check(
  "a comment taken away",
  [
    ["a: 1 ‸# why‸\nb: 2\n", "a: 1\nb: 2\n"],
    ["a: 1\n  ‸# why‸\nb: 2\n", "a: 1\nb: 2\n"],
    ["a: 1\n‸# why‸", "a: 1\n"],
  ],
  (text, start, end) => [removeComment(text, { start, end })],
);

check(
  "lines made comments",
  [
    ["a: 1\n  ‸b: 2\n\n    c: 3‸\nd: 4\n", "a: 1\n  # b: 2\n\n    # c: 3\nd: 4\n"],
    ["‸a: 1‸\nb: 2\n", "# a: 1\nb: 2\n"],
    ["a: 1\n‸b: 2\n‸c: 3\n", "a: 1\n# b: 2\nc: 3\n"],
  ],
  (text, start, end) => commentOutLines(text, { start, end }),
);

check(
  "the rest of a line made a comment",
  [
    ["a: ‸soon‸\n", "a: # soon\n"],
    ["a:‸soon‸ # c\n", "a: # soon # c\n"],
    ["‸soon‸\n", "# soon\n"],
    ["{ a: ‸soon‸ }\n", undefined],
  ],
  (text, start, end) => commentOutRest(text, { start, end }),
);

check(
  "words moved to the end of their line",
  [
    ["{ a: ‸soon‸, b: 1 }\n", "{ a:, b: 1 } # soon\n"],
    ["a: ‸soon ‸\nb: 1\n", "a: # soon\nb: 1\n"],
    ["- ‸soon‸\n", "-  # soon\n"],
    ["{ a: ‸soon‸ } # c\n", undefined],
    ["a: ‸so\n  on‸\n", undefined],
  ],
  (text, start, end) => toLineComment(text, { start, end }),
);

check(
  "an entry made a comment",
  [
    ["‸a‸: 1\nb: 2\n", "# a: 1\nb: 2\n"],
    ["x: 1\n‸a‸:\n  - 1\n", "x: 1\n# a:\n  # - 1\n"],
    ["{ x: 1, ‸a‸: 2 }\n", "{ x: 1 } # a: 2\n"],
    ["{\n  ‸a‸: 1,\n  b: 2\n}\n", "{\n  # a: 1,\n  b: 2\n}\n"],
    ["{ x: 1,\n  ‸a‸: 2, b: 3 }\n", "{ x: 1,\n  b: 3 } # a: 2\n"],
    ["{ x: 1, ‸a‸: 2,\n  b: 3 }\n", undefined],
  ],
  (text) => {
    const map = parse(text).root as MapNode;
    return commentOutEntry(text, map, map.byKey.get("a") ?? assert.fail("no a"));
  },
);

check(
  "an item made a comment",
  [
    ["- 1\n- ‸2‸\n- 3\n", "- 1\n# - 2\n- 3\n"],
    ["- 1\n- ‸a: 2‸\n  b: 3\n", "- 1\n# - a: 2\n  # b: 3\n"],
    ["[1, ‸2‸, 3]\n", "[1, 3] # 2\n"],
    ["[1]‸‸\n", undefined],
  ],
  (text) => commentOutItem(text, parse(text).root as ListNode, 1),
);
