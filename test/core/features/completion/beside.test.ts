import assert from "node:assert/strict";
import type { Locale } from "../../../../src/core/locale.ts";
import { complete } from "./complete.ts";

/** What stands beside each suggestion for the form of a sale; undefined when the word speaks for itself. */
const expected: Readonly<Record<Locale, Readonly<Record<string, string | undefined>>>> = {
  en: { "own-use": undefined, "public-tender": undefined },
  fr: { "own-use": "usage interne", "public-tender": "appel d'offres public" },
};

describe("beside a suggestion", () => {
  for (const locale of ["en", "fr"] as const) {
    it(`stands what it is called, unless it says so itself (${locale})`, () => {
      const items = complete("sale:\n  form: ‸\n", { locale });
      const beside = Object.fromEntries(items.map(({ label, labelDetails }) => [label, labelDetails?.description]));
      for (const [label, name] of Object.entries(expected[locale])) assert.equal(beside[label], name, label);
    });
  }
});
