import type { Localized } from "../locale.ts";
import type { StandingState } from "./progress.ts";

/** How a measure stands, in a word or two. */
export const standings: Readonly<Record<Exclude<StandingState, "unknown">, Localized>> = {
  reached: { en: "target reached", fr: "cible atteinte" },
  missed: { en: "due and not reached", fr: "échéance passée, cible non atteinte" },
  ahead: { en: "ahead", fr: "en avance" },
  behind: { en: "behind", fr: "en retard" },
  "on-track": { en: "on track", fr: "dans les temps" },
};
