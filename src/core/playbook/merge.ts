import { builtInPlaybook } from "./built-in.ts";
import type { Playbook } from "./playbook.ts";

/**
 * A team's playbook over the built-in one: mappings merge key by key, lists and single values replace, `false` takes an
 * entry of a mapping out. The value is one that the schema accepts.
 */
export function mergePlaybook(value: unknown): Playbook {
  return merge(builtInPlaybook, value) as Playbook;
}

function merge(base: unknown, own: unknown): unknown {
  if (own === undefined || own === null) return base;
  if (!isMapping(base) || !isMapping(own)) return own;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (value === false && isMapping(base[key])) delete merged[key];
    else merged[key] = merge(base[key], value);
  }
  return merged;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
