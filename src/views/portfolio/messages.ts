import { isRecord } from "../../core/views/intents.ts";
import type { PortfolioModel } from "../../core/views/portfolio/portfolio.ts";

// What the portfolio panel and the extension say to each other. Each reads what it gets with care.

/** Plans under different playbooks are not compared: which of the portfolios is shown, and which there are. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Shown {
  readonly type: "portfolio";
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  /** Null when there is no plan. */
  readonly model: PortfolioModel | null;
}

export type ToPortfolio = Shown;

export type FromPortfolio =
  /** The panel listens. */
  | { readonly type: "ready" }
  /** Open a plan. */
  | { readonly type: "open"; readonly uri: string }
  /** Show another portfolio. */
  | { readonly type: "choose"; readonly id: string };

export function readToPortfolio(message: unknown): ToPortfolio | undefined {
  // The extension hands on what the server made, which has the same types.
  return isRecord(message) && message.type === "portfolio" && Array.isArray(message.choices)
    ? (message as unknown as Shown)
    : undefined;
}

export function readFromPortfolio(message: unknown): FromPortfolio | undefined {
  if (!isRecord(message)) return undefined;
  const { type, uri, id } = message;
  if (type === "ready") return { type };
  if (type === "open" && typeof uri === "string") return { type, uri };
  return type === "choose" && typeof id === "string" ? { type, id } : undefined;
}
