import type { Located } from "../finding.ts";
import { child, type Entry, headOf, keyOf, type MapNode, type Node } from "../source/tree.ts";
import type { Account, Action, History, Need, Plan, Stakeholder } from "./plan.ts";
import { allBlocks, amount, block, blocks, day, items, text, texts, word, words } from "./read.ts";
import { readDiscovery } from "./read-discovery.ts";
import { readNegotiation } from "./read-negotiation.ts";
import { readObjective } from "./read-objective.ts";
import { readSale } from "./read-sale.ts";
import * as vocabulary from "./vocabulary.ts";

type Section = Exclude<keyof Plan, "root" | "section" | "anchor">;

/** How each section is read from a tree that may have it. */
const sections: { readonly [Key in Section]: (root: Node | undefined) => Plan[Key] } = {
  language: (root) => text(root, "language"),
  currency: (root) => text(root, "currency"),
  account: (root) => readAccount(block(root, "account")),
  sale: (root) => readSale(block(root, "sale")),
  objectives: (root) => items(root, "objectives").flatMap((item) => readObjective(item) ?? []),
  stakeholders: (root) => blocks(root, "stakeholders").map(readStakeholder),
  discovery: (root) => readDiscovery(block(root, "discovery")),
  needs: (root) => blocks(root, "needs").map(readNeed),
  history: (root) => readHistory(block(root, "history")),
  negotiation: (root) => readNegotiation(block(root, "negotiation")),
  actions: (root) => blocks(root, "actions").map(readAction),
  notes: (root) => text(root, "notes"),
};

/**
 * Reads a tree as a plan. Takes any tree: what is not as a plan should be is left out. A section is read when somebody
 * first asks for it. `before`: an earlier plan, of which the sections that are still the same tree are used again.
 */
export function readPlan(root: Node | undefined, before?: Plan): Plan {
  const plan = {
    root,
    section: (key: string) => child(root, key),
    anchor: (section: string) => keyOf(root, section) ?? topOf(root),
  };
  for (const key of Object.keys(sections) as Section[]) {
    const entry = entryOf(root, key);
    const isSame = before && entry === entryOf(before.root, key);
    const known = isSame ? Object.getOwnPropertyDescriptor(before, key) : undefined;
    Object.defineProperty(plan, key, known ?? whenRead(() => sections[key](entry && alone(entry))));
  }
  return plan as Plan;
}

function entryOf(root: Node | undefined, key: string): Entry | undefined {
  return root?.kind === "map" ? root.byKey.get(key) : undefined;
}

/** A plan with one section: who holds on to that does not hold on to the others. */
function alone(entry: Entry): MapNode {
  const { key, keyRange } = entry;
  return { kind: "map", entries: [entry], byKey: new Map([[key, entry]]), range: keyRange, pointer: "" };
}

/** A property that is made when it is first read. */
function whenRead<Value>(make: () => Value): PropertyDescriptor {
  let made: { readonly value: Value } | undefined;
  return {
    enumerable: true,
    get() {
      made ??= { value: make() };
      return made.value;
    },
  };
}

/** The first key of the plan, or the start of the text. */
function topOf(root: Node | undefined): Located {
  if (root?.kind !== "map") return root ? headOf(root) : { range: { start: 0, end: 0 }, pointer: "" };
  const first = root.entries[0];
  return { range: first?.keyRange ?? root.range, pointer: "" };
}

function readAccount(node: MapNode | undefined): Account {
  return {
    node,
    name: text(node, "name"),
    sector: text(node, "sector"),
    segment: text(node, "segment"),
    owner: text(node, "owner"),
    notes: text(node, "notes"),
    employees: amount(node, "employees"),
    revenue: amount(node, "revenue"),
  };
}

function readStakeholder(node: MapNode): Stakeholder {
  return {
    node,
    id: text(node, "id"),
    name: text(node, "name"),
    function: text(node, "function"),
    roles: words(node, "roles", vocabulary.roles),
    objectives: texts(node, "objectives"),
    influence: amount(node, "influence"),
    attitude: word(node, "attitude", vocabulary.attitudes),
    motives: words(node, "motives", vocabulary.motives),
    reportsTo: text(node, "reportsTo"),
    coverage: word(node, "coverage", vocabulary.contactCoverages),
    lastContact: day(node, "lastContact"),
    notes: text(node, "notes"),
  };
}

function readNeed(node: MapNode): Need {
  return {
    node,
    id: text(node, "id"),
    text: text(node, "text"),
    from: text(node, "from"),
    priority: word(node, "priority", vocabulary.priorities),
    response: text(node, "response"),
  };
}

function readHistory(node: MapNode | undefined): History {
  return {
    node,
    purchases: allBlocks(node, "purchases").map((purchase) => ({
      node: purchase,
      on: day(purchase, "on"),
      amount: amount(purchase, "amount"),
      currency: text(purchase, "currency"),
      reference: text(purchase, "reference"),
    })),
    contacts: allBlocks(node, "contacts").map((contact) => ({
      node: contact,
      on: day(contact, "on"),
      with: text(contact, "with"),
      notes: text(contact, "notes"),
    })),
    ledger: text(node, "ledger"),
    customerId: text(node, "customerId"),
  };
}

function readAction(node: MapNode): Action {
  return {
    node,
    id: text(node, "id"),
    what: text(node, "what"),
    owner: text(node, "owner"),
    due: day(node, "due"),
    status: word(node, "status", vocabulary.actionStatuses),
  };
}
