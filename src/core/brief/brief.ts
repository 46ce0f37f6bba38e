import type { Analysis } from "../analysis.ts";
import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";
import { type Locale, type Localized, told, typeset } from "../locale.ts";
import { languageOf } from "../plan/language.ts";
import type { Plan } from "../plan/plan.ts";
import { argumentBlocks, objectionBlocks } from "./arguments.ts";
import { alternativeBlocks, concessionBlocks } from "./exchange.ts";
import { flagBlocks } from "./flags.ts";
import { headerFacts } from "./header.ts";
import { meetingBlocks } from "./meeting.ts";
import type { Audience, Brief, BriefBlock, BriefSection, BriefSource, SectionName } from "./model.ts";
import { needBlocks } from "./needs.ts";
import { objectiveBlocks } from "./objectives.ts";
import { peopleBlocks } from "./people.ts";
import { roomBlocks } from "./room.ts";

interface Section {
  readonly name: SectionName;
  readonly title: Localized;
  readonly pointer: string;
  readonly hint: Localized;
  /** The title of what the customer may see too: only the sections that have one are ever made for that audience. */
  readonly forCustomer?: Localized;
  blocks(source: BriefSource): readonly BriefBlock[];
}

/** In the order of a preparation: people and needs before figures, limits before trades, trades before arguments, doubts last. */
const sections: readonly Section[] = [
  {
    name: "stakes",
    title: { en: "What is at stake", fr: "Enjeux" },
    pointer: "/negotiation/stakes",
    hint: {
      en: "What does each side stand to gain or lose? Fill in negotiation.stakes.",
      fr: "Qu'a chaque partie à gagner ou à perdre ? Renseignez negotiation.stakes.",
    },
    blocks: ({ document: { plan } }) => {
      const { stakes } = plan.negotiation;
      return stakes ? [{ kind: "list", lines: [{ text: stakes.value, pointer: stakes.pointer }] }] : [];
    },
  },
  {
    name: "people",
    title: { en: "People and balance of power", fr: "Interlocuteurs et rapport de force" },
    pointer: "/stakeholders",
    hint: {
      en: "Who takes part in the purchase? Name them in stakeholders.",
      fr: "Qui participe à l'achat ? Nommez-les dans stakeholders.",
    },
    forCustomer: { en: "People", fr: "Participants" },
    blocks: peopleBlocks,
  },
  {
    name: "needs",
    title: { en: "Needs", fr: "Besoins" },
    pointer: "/needs",
    hint: {
      en: "Which needs did the discovery bring to light? Note them in needs.",
      fr: "Quels besoins la découverte a-t-elle révélés ? Notez-les dans needs.",
    },
    forCustomer: { en: "Your needs", fr: "Vos besoins" },
    blocks: needBlocks,
  },
  {
    name: "objectives",
    title: { en: "Our objectives", fr: "Nos objectifs" },
    pointer: "/objectives",
    hint: {
      en: "What do you want to reach, and by when? Write it in objectives.",
      fr: "Que voulez-vous atteindre, et pour quand ? Écrivez-le dans objectives.",
    },
    blocks: objectiveBlocks,
  },
  {
    name: "room",
    title: { en: "Room for manoeuvre", fr: "Marge de manœuvre" },
    pointer: "/negotiation/variables",
    hint: {
      en: "What is negotiated, and between which limits? Fill in negotiation.variables.",
      fr: "Que négocie-t-on, et entre quelles limites ? Renseignez negotiation.variables.",
    },
    blocks: roomBlocks,
  },
  {
    name: "alternatives",
    title: { en: "Without an agreement", fr: "Solutions de repli" },
    pointer: "/negotiation/alternatives",
    hint: {
      en: "What does each side do if there is no agreement? Fill in negotiation.alternatives.",
      fr: "Que fera chaque partie faute d'accord ? Renseignez negotiation.alternatives.",
    },
    blocks: alternativeBlocks,
  },
  {
    name: "concessions",
    title: { en: "Concessions, in the order of giving", fr: "Concessions, dans l'ordre où les faire" },
    pointer: "/negotiation/concessions",
    hint: {
      en: "What can you give, and what for? Fill in negotiation.concessions.",
      fr: "Que pouvez-vous céder, et contre quoi ? Renseignez negotiation.concessions.",
    },
    blocks: concessionBlocks,
  },
  {
    name: "arguments",
    title: { en: "Arguments", fr: "Argumentaire" },
    pointer: "/negotiation/arguments",
    hint: {
      en: "What do they gain, and what proves it? Fill in negotiation.arguments.",
      fr: "Qu'y gagnent-ils, et qu'est-ce qui le prouve ? Renseignez negotiation.arguments.",
    },
    forCustomer: { en: "What you gain", fr: "Ce que vous y gagnez" },
    blocks: argumentBlocks,
  },
  {
    name: "objections",
    title: { en: "Likely objections", fr: "Objections probables" },
    pointer: "/negotiation/objections",
    hint: {
      en: "What will they object, and what do you answer? Fill in negotiation.objections.",
      fr: "Qu'objecteront-ils, et que répondrez-vous ? Renseignez negotiation.objections.",
    },
    blocks: objectionBlocks,
  },
  {
    name: "meeting",
    title: { en: "Course of the meeting", fr: "Déroulé du rendez-vous" },
    pointer: "/negotiation/meeting",
    hint: {
      en: "When do you meet, with which agenda, and which commitment do you seek? Fill in negotiation.meeting.",
      fr: "Quand vous voyez-vous, avec quel ordre du jour, et quel engagement voulez-vous obtenir ? Renseignez negotiation.meeting.",
    },
    forCustomer: { en: "Course of the meeting", fr: "Déroulé du rendez-vous" },
    blocks: meetingBlocks,
  },
  {
    name: "flags",
    title: { en: "Red flags", fr: "Points d'alerte" },
    pointer: "",
    hint: { en: "Nothing is wrong in the plan.", fr: "Rien à corriger dans le plan." },
    blocks: flagBlocks,
  },
];

const titles: Readonly<Record<Audience, Localized>> = {
  internal: { en: "Negotiation brief: {account}", fr: "Fiche de négociation : {account}" },
  customer: { en: "Our meeting: {account}", fr: "Notre rendez-vous : {account}" },
};

const unnamed: Localized = { en: "a customer without a name", fr: "un client sans nom" };

/**
 * What to take into the room, in the language of the plan. The customer's version is made of what the customer may see, and
 * not by taking out what is internal: a new field stays internal until somebody decides otherwise.
 */
export function briefOf(analysis: Analysis<PlanDocument>, view: View, audience: Audience): Brief {
  const { plan } = analysis.document;
  const locale = languageOf(plan, view.locale);
  const source: BriefSource = { ...analysis, audience, view: { ...view, locale } };
  const account = plan.account.name?.value ?? unnamed[locale];
  return {
    audience,
    locale,
    title: told(titles[audience][locale], { account }, locale),
    asOf: view.today,
    facts: headerFacts(source),
    sections: sections
      .filter(({ forCustomer }) => audience === "internal" || forCustomer)
      .map((section) => made(section, source, locale))
      .filter((section) => section.blocks.length > 0 || (audience === "internal" && isAskedFor(section, plan))),
  };
}

/** What is sold in volume is not negotiated: then nothing of a negotiation is to be filled in. */
function isAskedFor({ pointer }: BriefSection, { sale }: Plan): boolean {
  return sale.model?.value !== "volume" || !pointer.startsWith("/negotiation/");
}

function made(section: Section, source: BriefSource, locale: Locale): BriefSection {
  const { name, pointer, hint, forCustomer } = section;
  const title = source.audience === "customer" && forCustomer ? forCustomer : section.title;
  const blocks = section.blocks(source);
  return {
    name,
    title: title[locale],
    pointer,
    blocks,
    hint: blocks.length === 0 ? typeset(hint[locale], locale) : undefined,
  };
}
