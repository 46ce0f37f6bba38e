import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const folder = "src/views";
const parts = [...readFileSync(path.join(folder, "panel.css"), "utf8").matchAll(/@import "(.+?)";/g)].map(
  ([, file = ""]) => path.join(folder, file),
);

describe("the style of the panel", () => {
  it("is made of parts", () => assert.ok(parts.length > 5));

  for (const file of parts) {
    const style = readFileSync(file, "utf8").replace(/\/\*.*?\*\//gs, "");

    it(`has no colour that a theme does not have: ${file}`, () => {
      assert.doesNotMatch(
        style,
        /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(|:\s*(?:white|black|gr[ae]y|red|green|blue)\b/i,
      );
    });

    // Whoever asked for less motion gets none, like everybody.
    it(`moves nothing: ${file}`, () => {
      assert.doesNotMatch(style, /\b(?:transition|animation|scroll-behavior)\b|@keyframes|@starting-style/);
    });
  }
});
