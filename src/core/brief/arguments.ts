import { type Localized, told } from "../locale.ts";
import { hasWords } from "../negotiation/motives.ts";
import { motiveLabels } from "../plan/labels.ts";
import type { Argument } from "../plan/negotiation.ts";
import { nameOf } from "../plan/people.ts";
import type { Text } from "../plan/plan.ts";
import type { BriefBlock, BriefLine, BriefSource } from "./model.ts";

const texts = {
  others: { en: "Beside these needs", fr: "Au-delà de ces besoins" },
  proof: { en: "Proof: {proof}", fr: "Preuve : {proof}" },
  forWhom: { en: "For {whom}", fr: "Pour {whom}" },
  motive: { en: "Motive: {motive}", fr: "Mobile : {motive}" },
  objection: { en: "Objection", fr: "Objection" },
  from: { en: "From", fr: "De" },
  answer: { en: "Our answer", fr: "Notre réponse" },
  proofColumn: { en: "Proof", fr: "Preuve" },
} satisfies Record<string, Localized>;

/** Need by need: what it is, what that makes possible, what they gain, and the proof; for us, whom it is meant for and why. */
export function argumentBlocks(source: BriefSource): readonly BriefBlock[] {
  const { plan } = source.document;
  const { locale } = source.view;
  const ready = plan.negotiation.arguments.filter(hasWords);
  const isOf = (id: Text | undefined, { need }: Argument) => id !== undefined && need?.value === id.value;
  const groups = plan.needs.map(({ id, text }) => ({ title: text?.value, all: ready.filter((one) => isOf(id, one)) }));
  const others = ready.filter((one) => !groups.some(({ all }) => all.includes(one)));
  const last = { title: others.length < ready.length ? texts.others[locale] : undefined, all: others };
  return [...groups, last].flatMap(({ title, all }) =>
    all.length === 0
      ? []
      : [{ kind: "list", ...(title !== undefined && { title }), lines: all.map((one) => lineOf(one, source)) }],
  );
}

function lineOf(argument: Argument, { document: { plan }, view: { locale }, audience }: BriefSource): BriefLine {
  const { node, feature, advantage, benefit, proof, motive, for: whom } = argument;
  const say = (text: Localized, facts: Readonly<Record<string, string>>) => told(text[locale], facts, locale);
  const person = whom && plan.stakeholders.find(({ id }) => id?.value === whom.value);
  const name = person && nameOf(person);
  const own = [
    ...(name === undefined ? [] : [say(texts.forWhom, { whom: name })]),
    ...(motive ? [say(texts.motive, { motive: motiveLabels[motive.value][locale] })] : []),
  ];
  return {
    text: [feature, advantage, benefit].flatMap((part) => part?.value ?? []).join(" → "),
    details: [
      ...(proof ? [say(texts.proof, { proof: proof.value })] : []),
      ...(audience === "internal" && own.length > 0 ? [own.join(" · ")] : []),
    ],
    pointer: node.pointer,
  };
}

export function objectionBlocks({ document: { plan }, view: { locale } }: BriefSource): readonly BriefBlock[] {
  const rows = plan.negotiation.objections.flatMap(({ node, objection, from, answer, proof }) => {
    const person = from && plan.stakeholders.find(({ id }) => id?.value === from.value);
    const cells = [objection?.value ?? "", (person && nameOf(person)) ?? "", answer?.value ?? "", proof?.value ?? ""];
    return objection ? [{ pointer: node.pointer, cells }] : [];
  });
  const columns = [texts.objection, texts.from, texts.answer, texts.proofColumn].map((name) => name[locale]);
  return rows.length > 0 ? [{ kind: "table", columns, rows }] : [];
}
