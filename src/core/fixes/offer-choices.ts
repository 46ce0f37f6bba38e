import type { PlanDocument } from "../document.ts";
import { inTurn } from "../edit/in-turn.ts";
import { removeItem } from "../edit/remove.ts";
import { set, whole } from "../edit/set.ts";
import type { Finding } from "../finding.ts";
import { fittingSegments, segmentOf } from "../plan/segment.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { type Fix, wordOf } from "../rules/fix.ts";
import { keyInWords, wordInWords } from "../schema/in-words.ts";
import { child, keysOf, nodeAt } from "../source/tree.ts";
import { backTo } from "./back-to.ts";

/** What else to choose, by message: the key of the sale and its value. */
const waysOut: Readonly<Partial<Record<string, readonly (readonly [string, string])[]>>> = {
  volumeAdapted: [
    ["adaptation", "standard"],
    ["model", "value"],
  ],
  volumeNegotiated: [["model", "value"]],
  volumeVisited: [["model", "value"]],
  volumePersonalised: [
    ["prospecting", "marketing"],
    ["model", "value"],
  ],
  valueStandard: [
    ["adaptation", "adapted"],
    ["adaptation", "tailored"],
    ["model", "volume"],
  ],
  valueMarketing: [
    ["prospecting", "personalised"],
    ["model", "volume"],
  ],
  valueNotNegotiated: [["model", "volume"]],
};

/** What else could be chosen where an offer does not fit; the likely one first. */
export function* offerChoices(finding: Finding, document: PlanDocument, playbook: Playbook): Generator<Fix> {
  const { message, pointer } = finding;
  const choose = (path: readonly string[], value: string): Fix => ({
    title: { en: "Choose {value} as {key}", fr: "Choisir {value} comme {key}" },
    data: { key: keyInWords(path.at(-1) ?? ""), value: wordInWords(value) },
    edits: set(document, whole, path, value),
  });
  if (message === "volumeVisited") yield withoutVisits(finding, document);
  if (message === "valueNotNegotiated") {
    yield negotiationToFill(document);
    yield* backTo("proposal", document);
  }
  for (const [key, value] of waysOut[message] ?? []) yield choose(["sale", key], value);
  if (message === "outsideSegment" || message === "otherSector") {
    for (const segment of fittingSegments(document.plan, playbook)) yield choose(["account", "segment"], segment);
  }
  const instead = wordOf(finding, "instead");
  if (instead !== undefined && !waysOut[message]) {
    yield { ...choose(keysOf(pointer), instead), isPreferred: true };
  }
  if (message === "smallUnit") yield quantityToFill(document);
  yield* asTheSegmentAsks(document, playbook);
}

/** All together: changing one alone may only turn it against the other. */
function* asTheSegmentAsks(document: PlanDocument, playbook: Playbook): Generator<Fix> {
  const found = segmentOf(document.plan, playbook);
  const { adaptation, model = adaptation === "standard" ? "volume" : "value" } = found?.segment ?? {};
  if (!found || !adaptation) return;
  const approach = model === "value" ? "personalised" : "marketing";
  const asked = [
    ["model", model],
    ["adaptation", adaptation],
    ...(document.plan.sale.prospecting ? [["prospecting", approach] as const] : []),
  ] as const;
  yield {
    title: {
      en: "Sell as the segment {segment} asks: {asked}",
      fr: "Vendre comme le demande le segment {segment} : {asked}",
    },
    data: { segment: found.id, asked: asked.map(([, value]) => wordInWords(value)) },
    edits: inTurn(
      document,
      asked.map(
        ([key, value]) =>
          (current) =>
            set(current, whole, ["sale", key], value),
      ),
    ),
  };
}

function withoutVisits({ pointer }: Finding, { source }: PlanDocument): Fix {
  const channels = nodeAt(source.root, "/sale/channels");
  const index = Number(keysOf(pointer).at(-1));
  return {
    title: { en: "Sell without visits", fr: "Vendre sans visites" },
    edits: channels?.kind === "list" ? removeItem(source.text, channels, index) : [],
  };
}

function quantityToFill(document: PlanDocument): Fix {
  const isThere = document.plan.sale.price.node?.byKey.has("quantity");
  return {
    title: { en: "Add how many units the customer takes", fr: "Ajouter combien d'unités le client prend" },
    edits: isThere ? [] : set(document, whole, ["sale", "price", "quantity"], null),
    prepares: true,
  };
}

function negotiationToFill(document: PlanDocument): Fix {
  const variables = [{ id: "price", opening: null, target: null, floor: null }];
  const alternatives = { ours: null, theirs: null };
  const isThere = child(document.plan.root, "negotiation") !== undefined;
  return {
    title: { en: "Add the negotiation, to be filled in", fr: "Ajouter la négociation, à remplir" },
    edits: isThere ? [] : set(document, whole, ["negotiation"], { stakes: null, variables, alternatives }),
    prepares: true,
  };
}
