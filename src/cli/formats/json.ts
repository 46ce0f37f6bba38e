import type { Report } from "../check/report.ts";

/** For scripts: what is in it stays, what is new comes on top. */
export function json({ files, summary }: Report): string {
  return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
}
