import type { Localized, MessageData } from "../../locale.ts";
import { dayInWords, daysInWords } from "../../plan/days-in-words.ts";
import { daysBetween, isIsoDate } from "../../plan/iso-date.ts";
import type { Schema } from "../../schema/schema.ts";
import type { Node } from "../../source/tree.ts";
import { say } from "../markdown.ts";
import type { View } from "../view.ts";

const sentence: Localized = { en: "**{day}**, {distance}", fr: "**{day}**, {distance}" };

/** Of a date: which weekday it is, and how far away. */
export function dayFacts(schema: Schema, node: Node, view: View): string[] {
  const day = node.kind === "scalar" ? node.value : undefined;
  return schema.format === "date" && typeof day === "string" && isIsoDate(day) ? [dayLine(sentence, day, view)] : [];
}

/** A sentence about a `{day}` that lies `{distance}` ("in 12 days"), and other facts. */
export function dayLine(text: Localized, day: string, { today, locale }: View, facts: MessageData = {}): string {
  const distance = daysInWords(daysBetween(today, day), locale);
  return say(text, { ...facts, day: dayInWords(day, locale), distance }, locale);
}
