import type { Localized } from "../../locale.ts";
import type { Value, ValuePlace } from "./value.ts";

/** Keys that say what an entry is about: its id is made of their words. */
const telling = ["name", "text", "statement", "what", "label"];

/** What a negotiation most often turns around. */
const usualVariables: Readonly<Record<string, Localized>> = {
  price: { en: "price", fr: "prix" },
  discount: { en: "discount", fr: "remise" },
  payment: { en: "payment terms", fr: "délai de paiement" },
  volume: { en: "committed volume", fr: "volume engagé" },
  duration: { en: "length of the contract", fr: "durée du contrat" },
  delivery: { en: "delivery time", fr: "délai de livraison" },
  service: { en: "service level", fr: "niveau de service" },
  training: { en: "training", fr: "formation" },
};

/** Ids for an entry that has none yet: short, made of what stands beside it, and not given to anything else. */
export function newIds({ beside, document }: ValuePlace, kind: string): Value[] {
  const taken = new Set(document.names.definitions.flatMap((one) => (one.kind === kind ? one.name : [])));
  const words = telling.map((key) => beside.get(key)).find((text) => text !== undefined && text !== "");
  const made = words === undefined ? undefined : slug(words, kind === "stakeholder");
  const own: Value[] = made === undefined || made === "" ? [] : [{ kind: "name", value: free(made, taken) }];
  if (kind !== "variable") return own;
  const usual = Object.entries(usualVariables).filter(([id]) => !taken.has(id) && id !== made);
  return [...own, ...usual.map(([value, label]): Value => ({ kind: "name", value, label }))];
}

/** Of a person the last name, of a sentence its first words that say something. */
function slug(text: string, isPerson: boolean): string {
  const words = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !small.has(word));
  return (isPerson ? words.slice(-1) : words.slice(0, 3)).join("-");
}

const small = new Set(
  "m mm mme mmes mlle mr mrs ms miss dr me a an the of to in for on by and or at with le la les l un une des de du d et ou a au aux en pour par sur dans avec plus ne pas".split(
    " ",
  ),
);

function free(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let candidate = id;
  while (taken.has(candidate)) candidate = `${id}-${number++}`;
  return candidate;
}
