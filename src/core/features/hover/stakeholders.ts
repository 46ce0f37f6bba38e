import type { Localized } from "../../locale.ts";
import { daysInWords } from "../../plan/days-in-words.ts";
import { daysBetween } from "../../plan/iso-date.ts";
import { attitudeLabels, motiveLabels, roleLabels } from "../../plan/labels.ts";
import { latestContacts, missingRoles } from "../../plan/people.ts";
import type { Stakeholder } from "../../plan/plan.ts";
import { bullet, say } from "../markdown.ts";
import type { Hovered } from "./hovered.ts";

const texts = {
  roles: { en: "Roles: {roles}", fr: "Rôles : {roles}" },
  noRole: { en: "Roles: none so far", fr: "Rôles : aucun à ce jour" },
  motives: { en: "Buying motives (SONCAS): {motives}", fr: "Mobiles d'achat (SONCAS) : {motives}" },
  attitude: { en: "Attitude: {attitude}", fr: "Attitude : {attitude}" },
  influence: { en: "Influence: {influence} of 5", fr: "Influence : {influence} sur 5" },
  boss: { en: "Reports to {name}", fr: "Rend compte à {name}" },
  exchange: { en: "Last exchange: {day}, {distance}", fr: "Dernier échange : {day}, {distance}" },
  staleExchange: {
    en: "Last exchange: {day}, {distance}: past {limit} days a contact goes cold",
    fr: "Dernier échange : {day}, {distance} ; au-delà de {limit} jours, un contact se refroidit",
  },
  noExchange: { en: "No exchange noted so far", fr: "Aucun échange noté à ce jour" },
  missing: { en: "**Still to be found**: {roles}", fr: "**Encore à identifier** : {roles}" },
  complete: {
    en: "Every role that this sale asks for is held.",
    fr: "Tous les rôles que demande cette vente sont tenus.",
  },
} satisfies Record<string, Localized>;

/** Of a stakeholder: the part in the purchase, what moves this person, and when you last spoke. */
export function stakeholderFacts(hovered: Hovered): readonly string[] {
  const [section, index, key, ...deeper] = hovered.path;
  if (index === undefined) return [rolesLine(hovered)];
  const person = hovered.plan.stakeholders.find(({ node }) => node.pointer === `/${section}/${index}`);
  if (!person || deeper.length > 0) return [];
  if (key === "lastContact") return newsOfExchange(person, hovered);
  return key === "id" || key === "name" || key === "function" ? portrait(person, hovered) : [];
}

function rolesLine({ plan, view }: Hovered): string {
  const roles = missingRoles(plan, view.playbook).map((role) => roleLabels[role]);
  return say(roles.length > 0 ? texts.missing : texts.complete, { roles }, view.locale);
}

export function portrait(person: Stakeholder, hovered: Pick<Hovered, "plan" | "view" | "naming">): string[] {
  const { view, naming } = hovered;
  const roles = person.roles.map(({ value }) => roleLabels[value]);
  const motives = person.motives.map(({ value }) => motiveLabels[value]);
  const attitude = person.attitude && attitudeLabels[person.attitude.value];
  const boss = person.reportsTo?.value;
  const name = boss === undefined ? undefined : (naming("stakeholder", boss) ?? boss);
  const facts = [
    say(roles.length > 0 ? texts.roles : texts.noRole, { roles }, view.locale),
    ...(motives.length > 0 ? [say(texts.motives, { motives }, view.locale)] : []),
    ...(attitude ? [say(texts.attitude, { attitude }, view.locale)] : []),
    ...(person.influence ? [say(texts.influence, { influence: person.influence.value }, view.locale)] : []),
    ...(name === undefined ? [] : [say(texts.boss, { name }, view.locale)]),
    exchangeLine(person, hovered),
  ];
  return facts.map(bullet);
}

/** What the date that is noted with a person does not say by itself. */
function newsOfExchange(person: Stakeholder, { plan, view }: Hovered): string[] {
  const { day, isStale } = lastExchange(person, { plan, view });
  return isStale || day !== person.lastContact?.value ? [exchangeLine(person, { plan, view })] : [];
}

function exchangeLine(person: Stakeholder, { plan, view }: Pick<Hovered, "plan" | "view">): string {
  const { today, locale, playbook } = view;
  const { day, isStale } = lastExchange(person, { plan, view });
  if (day === undefined) return say(texts.noExchange, {}, locale);
  const facts = {
    day,
    distance: daysInWords(daysBetween(today, day), locale),
    limit: playbook.contacts.staleAfterDays,
  };
  return say(isStale ? texts.staleExchange : texts.exchange, facts, locale);
}

/** The later of what is noted with the person and of the exchanges in the history. */
function lastExchange({ id, lastContact }: Stakeholder, { plan, view }: Pick<Hovered, "plan" | "view">) {
  const noted = id && latestContacts(plan, view.today).get(id.value)?.on.value;
  const day = [noted, lastContact?.value]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  return { day, isStale: day !== undefined && daysBetween(day, view.today) > view.playbook.contacts.staleAfterDays };
}
