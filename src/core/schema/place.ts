import { closest } from "./closest.ts";
import { followed } from "./described.ts";
import type { Schema } from "./schema.ts";

/**
 * What a place of a plan such as `sale.cycle.expectedSignature` may be called when there is none of that name: undefined
 * when there is one, else the place that was probably meant, or "" when none is near. In a list a name selects entries
 * and may be any word.
 */
export function correctedPlace(place: string): string | undefined {
  const names = place.split(".");
  let schema: Schema = followed["account-plan"];
  for (const [index, name] of names.entries()) {
    const next = schema.items ?? schema.additionalProperties ?? undefined;
    const properties: Readonly<Record<string, Schema>> = schema.properties ?? {};
    const below = typeof next === "object" ? next : Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!below) {
      const meant = closest(name, Object.keys(properties));
      const corrected = meant === undefined ? "" : names.with(index, meant).join(".");
      return corrected !== "" && correctedPlace(corrected) === undefined ? corrected : "";
    }
    schema = below.else ?? below; // of an entry that may be one sentence, the full form
  }
  return undefined;
}
