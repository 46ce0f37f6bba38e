import type { DocumentKind } from "../core/document-kind.ts";

/** The languages that package.json contributes. */
export const languages: readonly DocumentKind[] = ["account-plan", "sales-playbook"];
