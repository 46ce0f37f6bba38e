import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/** What our schemas say beside JSON Schema: French texts, references between parts of a plan, what to ask first. */
export const VOCABULARY = ["x-fr", "x-ref", "x-id", "x-recommended"];

/** A JSON Schema (draft-07) as the source of an ES module whose default export validates a value. */
export function compileSchema(schema) {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false, optimize: true },
  });
  ajv.addVocabulary(VOCABULARY);
  addFormats(ajv, { mode: "full", formats: ["date"] });
  return standaloneCode(ajv, ajv.compile(schema));
}
