import type { Localized } from "../locale.ts";
import type { Stakeholder } from "./plan.ts";
import type { Role } from "./vocabulary.ts";

/** What the people in a purchase usually have to achieve for their company. */
const objectives = {
  profitability: { en: "profitability", fr: "rentabilité" },
  return: { en: "a quick return on investment", fr: "un retour sur investissement rapide" },
  charges: { en: "lower charges", fr: "des économies de charges" },
  productivity: { en: "productivity", fr: "productivité" },
  security: { en: "security", fr: "sécurité" },
} as const satisfies Record<string, Localized>;

type UsualObjective = keyof typeof objectives;

const byRole: Readonly<Partial<Record<Role, readonly UsualObjective[]>>> = {
  "decision-maker": ["profitability", "return"],
  payer: ["charges", "return"],
  buyer: ["charges", "security"],
  user: ["productivity", "security"],
  specifier: ["security", "productivity"],
  approver: ["security", "charges"],
};

/** What somebody most likely has to achieve, by the roles held: three at most, to be confirmed by asking. */
export function usualObjectivesOf({ roles }: Stakeholder): readonly Localized[] {
  const likely = roles.flatMap(({ value }) => byRole[value] ?? []);
  const all: readonly UsualObjective[] = [...likely, "profitability", "productivity", "security"];
  return [...new Set(all)].slice(0, 3).map((one) => objectives[one]);
}
