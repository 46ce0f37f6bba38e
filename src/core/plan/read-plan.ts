import type { Located } from "../finding.ts";
import { child, headOf, keyOf, type MapNode, type Node } from "../source/tree.ts";
import type { Action, Objective, Plan, Sale, Stakeholder } from "./plan.ts";
import { allBlocks, amount, asText, block, blocks, day, items, ratioOf, text, texts, word, words } from "./read.ts";
import { readDiscovery } from "./read-discovery.ts";
import { readNegotiation } from "./read-negotiation.ts";
import * as vocabulary from "./vocabulary.ts";

/** Reads a tree as a plan. Takes any tree: what is not as a plan should be is left out. */
export function readPlan(root: Node | undefined): Plan {
  const account = block(root, "account");
  const history = block(root, "history");
  return {
    root,
    language: text(root, "language"),
    currency: text(root, "currency"),
    account: {
      node: account,
      name: text(account, "name"),
      sector: text(account, "sector"),
      segment: text(account, "segment"),
      owner: text(account, "owner"),
      notes: text(account, "notes"),
      employees: amount(account, "employees"),
      revenue: amount(account, "revenue"),
    },
    sale: readSale(block(root, "sale")),
    objectives: items(root, "objectives").flatMap((item) => readObjective(item) ?? []),
    stakeholders: blocks(root, "stakeholders").map(readStakeholder),
    discovery: readDiscovery(block(root, "discovery")),
    needs: blocks(root, "needs").map((node) => ({
      node,
      id: text(node, "id"),
      text: text(node, "text"),
      from: text(node, "from"),
      priority: word(node, "priority", vocabulary.priorities),
      response: text(node, "response"),
    })),
    history: {
      node: history,
      purchases: allBlocks(history, "purchases").map((node) => ({
        node,
        on: day(node, "on"),
        amount: amount(node, "amount"),
        currency: text(node, "currency"),
        reference: text(node, "reference"),
      })),
      contacts: allBlocks(history, "contacts").map((node) => ({
        node,
        on: day(node, "on"),
        with: text(node, "with"),
        notes: text(node, "notes"),
      })),
      ledger: text(history, "ledger"),
      customerId: text(history, "customerId"),
    },
    negotiation: readNegotiation(block(root, "negotiation")),
    actions: blocks(root, "actions").map(readAction),
    notes: text(root, "notes"),
    anchor: (section) => keyOf(root, section) ?? topOf(root),
  };
}

/** The first key of the plan, or the start of the text. */
function topOf(root: Node | undefined): Located {
  if (root?.kind !== "map") return root ? headOf(root) : { range: { start: 0, end: 0 }, pointer: "" };
  const first = root.entries[0];
  return { range: first?.keyRange ?? root.range, pointer: "" };
}

function readSale(node: MapNode | undefined): Sale {
  const price = block(node, "price");
  const cycle = block(node, "cycle");
  const tender = block(node, "tender");
  return {
    node,
    form: word(node, "form", vocabulary.saleForms),
    stage: word(node, "stage", vocabulary.stages),
    channels: texts(node, "channels"),
    model: word(node, "model", vocabulary.saleModels),
    adaptation: word(node, "adaptation", vocabulary.adaptations),
    options: texts(node, "options"),
    prospecting: word(node, "prospecting", vocabulary.prospectings),
    price: {
      node: price,
      amount: amount(price, "amount"),
      per: word(price, "per", vocabulary.pricePeriods),
      unit: text(price, "unit"),
      quantity: amount(price, "quantity"),
      currency: text(price, "currency"),
    },
    cycle: {
      node: cycle,
      firstContact: day(cycle, "firstContact"),
      expectedSignature: day(cycle, "expectedSignature"),
      signedOn: day(cycle, "signedOn"),
    },
    tender: {
      node: tender,
      reference: text(tender, "reference"),
      deadline: day(tender, "deadline"),
      lots: texts(tender, "lots"),
      criteria: blocks(tender, "criteria").map((node) => ({
        node,
        name: text(node, "name"),
        weight: amount(node, "weight"),
      })),
    },
  };
}

function readObjective(item: Node): Objective | undefined {
  const sentence = asText(item);
  if (!sentence && item.kind !== "map") return undefined;
  const node = item.kind === "map" ? item : undefined;
  const acceptable = block(node, "acceptable");
  const realistic = block(node, "realistic");
  const timeBound = block(node, "timeBound");
  return {
    node: item,
    statement: sentence ?? text(node, "statement"),
    isSentence: sentence !== undefined,
    id: text(node, "id"),
    owner: text(node, "owner"),
    measures: blocks(node, "measurable").map((measure) => ({
      node: measure,
      indicator: text(measure, "indicator"),
      unit: text(measure, "unit"),
      per: word(measure, "per", vocabulary.periods),
      baseline: amount(measure, "baseline"),
      target: amount(measure, "target"),
      better: word(measure, "better", vocabulary.directions),
    })),
    acceptable: {
      node: acceptable,
      agreedBy: text(acceptable, "agreedBy"),
      on: day(acceptable, "on"),
      evidence: text(acceptable, "evidence"),
      motivation: text(acceptable, "motivation"),
    },
    realistic: {
      node: realistic,
      means: texts(realistic, "means"),
      drivers: blocks(realistic, "drivers").map((driver) => ({
        node: driver,
        activity: text(driver, "activity"),
        indicator: text(driver, "indicator"),
        volume: amount(driver, "volume"),
        per: word(driver, "per", vocabulary.periods),
        yield: readYield(child(driver, "yield")),
      })),
    },
    timeBound: {
      node: timeBound,
      start: day(timeBound, "start"),
      due: day(timeBound, "due"),
      milestones: blocks(timeBound, "milestones").map((milestone) => ({
        node: milestone,
        due: day(milestone, "due"),
        target: amount(milestone, "target"),
        indicator: text(milestone, "indicator"),
      })),
      review: day(timeBound, "review"),
    },
    progress: blocks(node, "progress").map((progress) => ({
      node: progress,
      on: day(progress, "on"),
      value: amount(progress, "value"),
      indicator: text(progress, "indicator"),
    })),
  };
}

function readYield(node: Node | undefined): { node: Node; ratio: number } | undefined {
  const ratio = ratioOf(node);
  return node && ratio !== undefined ? { node, ratio } : undefined;
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
