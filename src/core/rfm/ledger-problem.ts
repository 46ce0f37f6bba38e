import type { LayoutProblem } from "./csv/layout.ts";

export type TableProblem = LayoutProblem | { readonly kind: "not-text" };

/** Why the purchases of a plan are not known. */
export type LedgerProblem =
  | TableProblem
  | { readonly kind: "missing" }
  /** For the name that the operating system has for it: `EACCES`, … */
  | { readonly kind: "unreadable"; readonly reason: string }
  /** Neither near the plan nor in a folder that somebody opened. */
  | { readonly kind: "outside" }
  | { readonly kind: "too-long" }
  | { readonly kind: "no-customer-id" }
  | { readonly kind: "unknown-customer" };
