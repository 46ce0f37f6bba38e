import { type Locale, type Localized, told } from "../../core/locale.ts";
import type { PersonModel, StakeholdersModel } from "../../core/views/stakeholders.ts";
import { Place } from "../parts/place.tsx";

const texts = {
  caption: { en: "Everybody in the plan", fr: "Toutes les personnes du plan" },
  who: { en: "Who", fr: "Qui" },
  roles: { en: "Roles", fr: "Rôles" },
  influence: { en: "Influence", fr: "Influence" },
  attitude: { en: "Attitude", fr: "Attitude" },
  wants: { en: "Objectives and motives", fr: "Objectifs et mobiles" },
  seen: { en: "Last exchange", fr: "Dernier échange" },
  reports: { en: "reports to {name}", fr: "rend compte à {name}" },
  noRole: { en: "no role so far", fr: "aucun rôle à ce jour" },
  noObjective: { en: "no objective known", fr: "aucun objectif connu" },
  never: { en: "none noted", fr: "aucun noté" },
  stale: { en: "more than {days} days", fr: "plus de {days} jours" },
} satisfies Record<string, Localized>;

/** The map as a table, with what has no room on it. */
export function PeopleTable({ model: { people, locale, staleAfterDays } }: { readonly model: StakeholdersModel }) {
  const columns = ["who", "roles", "influence", "attitude", "wants", "seen"] as const;
  return (
    <table class="people listing">
      <caption class="unseen">{texts.caption[locale]}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={column}>
              {texts[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.pointer} person={person} locale={locale} staleAfterDays={staleAfterDays} />
        ))}
      </tbody>
    </table>
  );
}

interface PersonProps {
  readonly person: PersonModel;
  readonly locale: Locale;
  readonly staleAfterDays: number;
}

function PersonRow({ person, locale, staleAfterDays }: PersonProps) {
  const { pointer, name, job, roles, influence, attitudeName, motives, objectives, boss, lastSeen } = person;
  return (
    <tr>
      <th scope="row">
        <Place pointer={pointer} class="name">
          {name}
        </Place>
        {job !== undefined && <p class="facts">{job}</p>}
        {boss && (
          <p class="facts">
            <Place pointer={boss.pointer}>{told(texts.reports[locale], { name: boss.name }, locale)}</Place>
          </p>
        )}
      </th>
      <td data-name={texts.roles[locale]} class={roles.length === 0 ? "facts" : ""}>
        {roles.join(", ") || texts.noRole[locale]}
      </td>
      <td data-name={texts.influence[locale]} class="influence">
        {influence === undefined ? "?" : `${influence}/5`}
      </td>
      <td data-name={texts.attitude[locale]} class={person.attitude === "unknown" ? "facts" : ""}>
        {attitudeName}
      </td>
      <td data-name={texts.wants[locale]}>
        {objectives.length === 0 && <span class="facts">{texts.noObjective[locale]}</span>}
        {objectives.map((objective) => (
          <p key={objective}>{objective}</p>
        ))}
        {motives.length > 0 && <p class="facts">{motives.join(", ")}</p>}
      </td>
      <td data-name={texts.seen[locale]} class={lastSeen ? "" : "facts"}>
        {lastSeen ? `${lastSeen.day}, ${lastSeen.distance}` : texts.never[locale]}
        {lastSeen?.isStale && <p class="stale">{told(texts.stale[locale], { days: staleAfterDays }, locale)}</p>}
      </td>
    </tr>
  );
}
