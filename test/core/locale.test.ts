import assert from "node:assert/strict";
import { localeOfEnvironment } from "../../src/core/locale.ts";

describe("the language of the environment", () => {
  const cases: readonly (readonly [env: Readonly<Record<string, string>>, system: string, locale: string])[] = [
    [{ LANG: "fr_FR.UTF-8" }, "en-US", "fr"],
    [{ LC_ALL: "", LC_MESSAGES: "fr_CA", LANG: "en_US" }, "en-US", "fr"],
    [{ LC_ALL: "C", LANG: "fr_FR" }, "fr-FR", "en"],
    [{ LANG: "de_DE" }, "fr-FR", "en"],
    [{}, "fr-BE", "fr"],
    [{}, "en-GB", "en"],
  ];
  for (const [env, system, locale] of cases) {
    it(`is ${locale} for ${JSON.stringify(env)} on a system in ${system}`, () => {
      assert.equal(localeOfEnvironment(env, system), locale);
    });
  }
});
