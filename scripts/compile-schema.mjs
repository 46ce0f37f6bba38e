import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/** What our schemas say beside JSON Schema: French texts, references between parts of a plan, what to ask first. */
const vocabulary = ["x-fr", "x-ref", "x-id", "x-recommended"];

/** A JSON Schema (draft-07) as the source of an ES module whose default export validates a value. */
export function compileSchema(schema) {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } });
  ajv.addVocabulary(vocabulary);
  addFormats(ajv, { mode: "full", formats: ["date"] });
  return addingErrors(standaloneCode(ajv, ajv.compile(withoutTexts(schema))));
}

/**
 * Ajv copies all errors so far for each value that has one, which of ten thousand wrong values makes minutes. Those of a
 * value belong to nobody else once it is checked: further ones may be added to them.
 */
function addingErrors(code) {
  const copying = /vErrors\.concat\((validate\d+)\.errors\)/g;
  if (!copying.test(code)) throw new Error("Ajv's code gathers errors in another way than expected");
  return `${code.replace(copying, "add(vErrors, $1.errors)")}
function add(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`;
}

/** Texts would be copied into the code, where nothing reads them. */
function withoutTexts(schema) {
  const isText = (key, value) => ["description", "x-fr"].includes(key) && typeof value === "string";
  return JSON.parse(JSON.stringify(schema, (key, value) => (isText(key, value) ? undefined : value)));
}
