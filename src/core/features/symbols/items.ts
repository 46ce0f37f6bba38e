import { SymbolKind } from "vscode-languageserver-types";
import { child, type Node } from "../../source/tree.ts";
import type { Naming } from "../names.ts";
import { beside, type Heading } from "./outline.ts";

/** The keys whose values name an item and stand beside the name: of the first kind the first that is filled in. */
interface Telling {
  readonly name: readonly string[];
  readonly beside?: readonly string[];
  readonly kind?: SymbolKind;
}

const telling: Readonly<Record<string, Telling>> = {
  objectives: { name: ["statement", "id"], beside: ["owner"], kind: SymbolKind.Event },
  measurable: { name: ["indicator"], beside: ["target", "unit"] },
  drivers: { name: ["activity", "indicator"] },
  milestones: { name: ["due"], beside: ["target"] },
  progress: { name: ["on"], beside: ["value"] },
  needs: { name: ["text", "id"], beside: ["response"] },
  purchases: { name: ["on", "reference"], beside: ["amount"] },
  contacts: { name: ["on"], beside: ["with", "notes"] },
  criteria: { name: ["name"], beside: ["weight"] },
  variables: { name: ["label", "id"], beside: ["target", "unit"] },
  concessions: { name: ["give"], beside: ["inReturnFor"] },
  arguments: { name: ["benefit", "advantage", "feature"], beside: ["for"] },
  objections: { name: ["objection"], beside: ["answer"] },
  actions: { name: ["what", "id"], beside: ["owner", "due"], kind: SymbolKind.Event },
  competition: { name: ["name"] },
};

/** Keys whose values are ids, by what they name. */
const naming: Readonly<Record<string, string>> = {
  owner: "owner",
  with: "stakeholder",
  for: "stakeholder",
  indicator: "indicator",
};

/** How an item of a list stands in the outline, by the words that tell it from the others. */
export function itemHeading(node: Node, path: readonly string[], names: Naming): Heading | undefined {
  const [list = "", index = "0"] = path.slice(-2);
  const { name, beside: more = [], kind = SymbolKind.Property }: Telling = telling[list] ?? { name: ["name", "id"] };
  if (node.kind === "scalar") {
    const isSentence = list === "objectives" && path.length === 2 && node.value !== null;
    return isSentence ? { name: String(node.value), kind, isLeaf: true } : undefined;
  }
  const words = (key: string) => wordsOf(node, key, names);
  return {
    name: name.map(words).find((word) => word !== undefined) ?? `${Number(index) + 1}`,
    detail: beside(...more.map(words)),
    kind,
  };
}

function wordsOf(node: Node, key: string, names: Naming): string | undefined {
  const value = child(node, key);
  if (value?.kind !== "scalar") return undefined;
  const word = (value.written ?? String(value.value)).trim();
  return names(naming[key], word) ?? (word || undefined);
}
