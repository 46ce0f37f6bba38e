// Plugins of Stryker: which changes of the code are tried.
import { createHash } from "node:crypto";

/** In Stryker's words a checker, which looks at each change first: of many it lets one in so many through, always the same. */
class Sample {
  static inject = ["options"];

  constructor({ sample }) {
    this.sample = sample;
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#answerTo(mutant)]));
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  #answerTo({ fileName, location: { start, end }, replacement }) {
    const { oneIn, seed, root } = this.sample;
    const place = fileName.slice(root.length).replaceAll("\\", "/");
    const mutant = JSON.stringify([seed, place, start.line, start.column, end.line, end.column, replacement]);
    const number = createHash("sha256").update(mutant).digest().readUInt32BE(0);
    return number % oneIn === 0 ? { status: "passed" } : { status: "compileError", reason: "not in the sample" };
  }
}

/** What people read is data, wherever it stands: `{ en: "…", fr: "…" }`. Other tests see that no text is missing. */
class Texts {
  shouldIgnore({ node }) {
    const keys = node.type === "ObjectExpression" ? node.properties.map(({ key }) => key?.name) : [];
    return keys.length === 2 && keys.includes("en") && keys.includes("fr") ? "a text in both languages" : undefined;
  }
}

export const strykerPlugins = [
  { kind: "Checker", name: "sample", injectableClass: Sample },
  { kind: "Ignore", name: "texts", injectableClass: Texts },
];
