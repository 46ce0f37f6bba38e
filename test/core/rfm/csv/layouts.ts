import assert from "node:assert/strict";
import { type Layout, layoutOf, type TableKind, type Wishes } from "../../../../src/core/rfm/csv/layout.ts";

/** How a file of orders is to be read, which it must be. */
export function orderLayout(sample: string, wishes?: Wishes): Layout {
  return layout(sample, "orders", wishes);
}

export function totalsLayout(sample: string): Layout {
  return layout(sample, "totals");
}

function layout(sample: string, kind: TableKind, wishes?: Wishes): Layout {
  const found = layoutOf(sample, kind, wishes);
  assert.ok(!("kind" in found), JSON.stringify(found));
  return found;
}
