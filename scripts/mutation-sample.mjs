// A plugin of Stryker: of many changes it tries one in so many, always the same ones.
import { createHash } from "node:crypto";

/** In Stryker's words a checker, which looks at each change before it is tried. What it turns down counts as no change. */
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

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: Sample }];
