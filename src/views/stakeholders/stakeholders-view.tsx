import { type Localized, told } from "../../core/locale.ts";
import type { StakeholdersModel } from "../../core/views/stakeholders.ts";
import { StateMark } from "../parts/state-mark.tsx";
import { PeopleTable } from "./people-table.tsx";
import { StakeholderMap } from "./stakeholder-map.tsx";

const texts = {
  none: {
    en: "The plan names nobody yet. Who decides, who pays, who will use it?",
    fr: "Le plan ne nomme encore personne. Qui décide, qui paie, qui s'en servira\u00a0?",
  },
  missing: { en: "Still to be found: who {task}", fr: "Encore à identifier : qui {task}" },
} satisfies Record<string, Localized>;

/** Who is still to be found, the map of those who are known, and the same people as a table. */
export function StakeholdersView({ model }: { readonly model: StakeholdersModel }) {
  const { people, missing, locale } = model;
  return (
    <div class="stakeholders">
      {missing.length > 0 && (
        <ul class="missing-roles">
          {missing.map(({ role, name, task }) => (
            <li key={role}>
              <StateMark state="missing" />
              <span>
                <b>{name}</b>
                <span class="facts">{told(texts.missing[locale], { task }, locale)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {people.length === 0 ? (
        <p class="empty">{texts.none[locale]}</p>
      ) : (
        <>
          <StakeholderMap model={model} />
          <PeopleTable model={model} />
        </>
      )}
    </div>
  );
}
