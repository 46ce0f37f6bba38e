import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Audience, audiences } from "../../../src/core/brief/model.ts";
import { type Locale, locales } from "../../../src/core/locale.ts";
import { examples, htmlOf, markdownOf } from "./briefs.ts";

const folder = "test/fixtures/briefs";
/** `UPDATE=1 npm test -- core` writes them anew: look at what changed before you keep it. */
const isUpdate = process.env.UPDATE !== undefined;

interface Golden {
  readonly file: string;
  make(): string;
}

const goldens = examples.flatMap((name) =>
  locales.flatMap((locale) => audiences.flatMap((audience) => goldensOf(name, locale, audience))),
);

function goldensOf(name: string, locale: Locale, audience: Audience): Golden[] {
  const file = (ending: string) => `${name}.${locale}.${audience}.${ending}`;
  return [
    { file: file("md"), make: () => markdownOf(planIn(name, locale), audience) },
    { file: file("html"), make: () => readable(htmlOf(planIn(name, locale), audience)) },
  ];
}

/** An example as if it had been written for readers of a language: what people typed stays as it is. */
function planIn(name: string, locale: Locale): string {
  const text = readFileSync(`examples/${name}.account.yaml`, "utf8");
  return `language: ${locale}\n${text.replace(/^language: .*\n/m, "")}`;
}

/** A tag a line and without the style, whose changes are looked at elsewhere. */
function readable(html: string): string {
  return html.replace(/<style>.*<\/style>/s, "<style></style>").replaceAll("><", ">\n<");
}

describe("the briefs of the examples", () => {
  before(() => {
    if (!isUpdate) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  for (const { file, make } of goldens) {
    it(`are as they were: ${file}`, () => {
      const made = make();
      if (isUpdate) writeFileSync(path.join(folder, file), made);
      assert.equal(made, readFileSync(path.join(folder, file), "utf8"));
    });
  }

  it("are all there, and no other", () => {
    assert.deepEqual(readdirSync(folder).sort(), goldens.map(({ file }) => file).sort());
  });
});
