import type { MapNode } from "../source/tree.ts";
import type { Sale } from "./plan.ts";
import { amount, block, blocks, day, text, texts, word } from "./read.ts";
import * as vocabulary from "./vocabulary.ts";

export function readSale(node: MapNode | undefined): Sale {
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
