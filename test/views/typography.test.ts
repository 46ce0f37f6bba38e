import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A mark that French sets apart, with a space before which a line may break. */
const breakable = / [?!:;»%]|« /;

describe("French in the editor", () => {
  const views = readdirSync("src/views", { recursive: true }).map(String);

  it("keeps a mark beside its word where a view writes it as it is; `told` sees to the others", () => {
    const texts = views
      .filter((file) => file.endsWith(".tsx"))
      .flatMap((file) => [...readFileSync(path.join("src/views", file), "utf8").matchAll(/\bfr: "(.*?)"/g)])
      .map(([, text = ""]) => text)
      .filter((text) => !text.includes("{"));
    assert.ok(texts.length > 100);
    assert.deepEqual(
      texts.filter((text) => breakable.test(text)),
      [],
    );
  });

  for (const file of ["l10n/bundle.l10n.fr.json", "package.nls.fr.json"]) {
    it(`keeps a mark beside its word in ${file}`, () => {
      const texts: string[] = Object.values(JSON.parse(readFileSync(file, "utf8")));
      assert.deepEqual(
        texts.filter((text) => breakable.test(text)),
        [],
      );
    });
  }
});
