import type { MapNode } from "../source/tree.ts";
import type { Argument, Concession, Negotiation, Objection, Variable } from "./negotiation.ts";
import { amount, block, blocks, day, text, texts, word } from "./read.ts";
import * as vocabulary from "./vocabulary.ts";

export function readNegotiation(node: MapNode | undefined): Negotiation {
  const meeting = block(node, "meeting");
  const alternatives = block(node, "alternatives");
  return {
    node,
    stakes: text(node, "stakes"),
    powerBalance: amount(node, "powerBalance"),
    meeting: {
      node: meeting,
      on: day(meeting, "on"),
      place: text(meeting, "place"),
      commitment: text(meeting, "commitment"),
      agenda: texts(meeting, "agenda"),
    },
    variables: blocks(node, "variables").map(readVariable),
    alternatives: { node: alternatives, ours: text(alternatives, "ours"), theirs: text(alternatives, "theirs") },
    concessions: blocks(node, "concessions").map(readConcession),
    arguments: blocks(node, "arguments").map(readArgument),
    objections: blocks(node, "objections").map(readObjection),
  };
}

function readVariable(node: MapNode): Variable {
  return {
    node,
    id: text(node, "id"),
    label: text(node, "label"),
    unit: text(node, "unit"),
    better: word(node, "better", vocabulary.directions),
    opening: amount(node, "opening"),
    target: amount(node, "target"),
    floor: amount(node, "floor"),
    theirLimit: amount(node, "theirLimit"),
    costToUs: word(node, "costToUs", vocabulary.levels),
    valueToThem: word(node, "valueToThem", vocabulary.levels),
    priority: word(node, "priority", vocabulary.variablePriorities),
    legitimacy: text(node, "legitimacy"),
  };
}

function readConcession(node: MapNode): Concession {
  return {
    node,
    give: text(node, "give"),
    variable: text(node, "variable"),
    cost: amount(node, "cost"),
    valueToThem: word(node, "valueToThem", vocabulary.levels),
    inReturnFor: text(node, "inReturnFor"),
  };
}

function readArgument(node: MapNode): Argument {
  return {
    node,
    feature: text(node, "feature"),
    advantage: text(node, "advantage"),
    benefit: text(node, "benefit"),
    proof: text(node, "proof"),
    motive: word(node, "motive", vocabulary.motives),
    for: text(node, "for"),
    need: text(node, "need"),
  };
}

function readObjection(node: MapNode): Objection {
  return {
    node,
    objection: text(node, "objection"),
    from: text(node, "from"),
    kind: word(node, "kind", vocabulary.objectionKinds),
    answer: text(node, "answer"),
    proof: text(node, "proof"),
  };
}
