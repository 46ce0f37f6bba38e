import assert from "node:assert/strict";

/**
 * Two trees are the same, or what holds parts of them. Not by `deepEqual`: a map holds its entries twice, in order and by key, so that each level would
 * be compared twice as often as the one above it, and a deeply nested text would never end.
 */
export function assertSameTree(actual: unknown, expected: unknown, text: string): void {
  assert.equal(written(actual), written(expected), text);
}

function written(tree: unknown): string | undefined {
  return JSON.stringify(tree, (_, value: unknown) => {
    if (value instanceof Map) return [...value.keys()];
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  });
}
