import { child, type Node } from "../source/tree.ts";
import type { Objective } from "./plan.ts";
import { amount, asText, block, blocks, day, ratioOf, text, texts, word } from "./read.ts";
import * as vocabulary from "./vocabulary.ts";

/** A sentence alone, or the mapping of the full form; undefined for anything else. */
export function readObjective(item: Node): Objective | undefined {
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
