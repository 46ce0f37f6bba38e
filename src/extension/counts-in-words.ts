import { l10n } from "vscode";
import type { Severity } from "../core/finding.ts";

/** "2 errors, 1 warning"; empty when there is nothing. */
export function countsInWords({ error, warning, information }: Readonly<Record<Severity, number>>): string {
  const counts = [
    error && (error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error)),
    warning && (warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning)),
    information && (information === 1 ? l10n.t("1 info") : l10n.t("{0} infos", information)),
  ];
  return counts.filter((count) => count !== 0).join(", ");
}
