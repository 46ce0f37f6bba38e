import type { Severity } from "../core/finding.ts";
import type { Io } from "./io.ts";

const codes = { underline: [4, 24], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] } as const;
export type Style = keyof typeof codes;

export const severityStyles: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  information: "blue",
};

/** The text in a colour or another style, where the output shows them. */
export function styled(text: string, style: Style, { colour }: Io): string {
  const [on, off] = codes[style];
  return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
