import type { Path } from "../../edit/put.ts";
import type { Localized } from "../../locale.ts";
import { builtInPlaybook } from "../../playbook/built-in.ts";
import { frenchNameOfKey } from "../../schema/key-names.ts";
import { descriptionOf, type Schema, schemaOfKey } from "../../schema/schema.ts";
import { namedThings } from "../values/named.ts";
import { type KeyChoice, ranks } from "./key-choice.ts";
import { askedNow } from "./method.ts";
import { questionsAt } from "./question-keys.ts";
import type { Request } from "./request.ts";

/** The keys of the mapping at a path: by rank, then in the order of the schema or of asking. */
export function keysAt(schema: Schema, path: Path, request: Request): readonly KeyChoice[] {
  const keys = [...listedKeys(schema, path, request), ...openKeys(schema, path, request)];
  return ranks.flatMap((rank) => keys.filter((choice) => choice.rank === rank));
}

function listedKeys(schema: Schema, path: Path, request: Request): KeyChoice[] {
  return Object.entries(schema.properties ?? {}).map(([key, own]) => {
    const french = frenchNameOfKey(key);
    const asked = askedNow(path, key, request) ?? own["x-recommended"] === true;
    const rank = schema.required?.includes(key) ? "required" : asked ? "recommended" : "optional";
    const label = french === undefined ? undefined : { en: key, fr: french };
    return { key, rank, schema: own, label, explanation: descriptionOf(own) };
  });
}

/** Keys that are names: of questions, of rules, of what the built-in playbook has and a team may change. */
function openKeys(schema: Schema, path: Path, request: Request): readonly KeyChoice[] {
  if (typeof schema.additionalProperties !== "object") return [];
  const kind = schema.propertyNames?.["x-ref"];
  if (kind === "question") return questionsAt(path, schema, request);
  const { document, view } = request;
  const choice = (key: string, label?: Localized, explanation?: Localized): KeyChoice => {
    return { key, rank: "optional", schema: schemaOfKey(schema, key), label, explanation };
  };
  if (kind) {
    const place = { path, schema, beside: new Map(), document, view };
    return namedThings(place, kind).map(({ value, label, explanation }) => choice(String(value), label, explanation));
  }
  if (document.kind !== "sales-playbook") return [];
  const builtIn = path.reduce<unknown>((part, step) => under(part, step), builtInPlaybook);
  return Object.entries(isMapping(builtIn) ? builtIn : {}).map(([key, value]) => choice(key, wordsIn(value)));
}

function under(part: unknown, step: string | number): unknown {
  return isMapping(part) && Object.hasOwn(part, step) ? part[step] : undefined;
}

/** The text in two languages that an entry of the playbook is, or has as its label. */
function wordsIn(value: unknown): Localized | undefined {
  const words = isMapping(value) && "label" in value ? value.label : value;
  if (!isMapping(words) || typeof words.en !== "string" || typeof words.fr !== "string") return undefined;
  return { en: words.en, fr: words.fr };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
