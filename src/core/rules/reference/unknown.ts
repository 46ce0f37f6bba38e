import type { PlanDocument } from "../../document.ts";
import { leaveOpen } from "../../edit/leave-open.ts";
import { moveEntry } from "../../edit/move-entry.ts";
import { set, whole } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { broughtIn } from "../../fixes/brought-in.ts";
import { fixesInPlaybook } from "../../fixes/in-playbook.ts";
import { endCustomerTopics, resellerTopics } from "../../plan/coverage.ts";
import { dimensionLabels } from "../../plan/labels.ts";
import { personCalled } from "../../plan/people.ts";
import type { Reference } from "../../plan/references.ts";
import { fittingSegments } from "../../plan/segment.ts";
import { type Dimension, dimensions } from "../../plan/vocabulary.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { unknownNames } from "../../playbook/unknown-names.ts";
import { closest } from "../../schema/closest.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { entryAt, keysOf } from "../../source/tree.ts";
import { type Fix, holderOf, wordOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  unknown: {
    en: "Nothing in this plan has the id {name}: write it as it stands where it is given, or add it there.",
    fr: "Rien dans ce plan ne porte l'identifiant {name} : écrivez-le comme à l'endroit où il est donné, ou ajoutez-le là-bas.",
  },
  misspelt: {
    en: "Nothing in this plan has the id {name}. Did you mean {suggestion}?",
    fr: "Rien dans ce plan ne porte l'identifiant {name}. Vouliez-vous dire {suggestion} ?",
  },
  notInPlaybook: {
    en: "Your playbook does not know {name}. Choose one of its names, or add this one to the playbook.",
    fr: "Votre playbook ne connaît pas {name}. Choisissez un de ses noms, ou ajoutez celui-ci au playbook.",
  },
  misspeltInPlaybook: {
    en: "Your playbook does not know {name}. Did you mean {suggestion}?",
    fr: "Votre playbook ne connaît pas {name}. Vouliez-vous dire {suggestion} ?",
  },
  otherDimension: {
    en: "{name} is one of the questions under “{dimension}” ({key}): move it there, so that it counts.",
    fr: "{name} fait partie des questions de « {dimension} » ({key}) : déplacez-la pour qu'elle compte.",
  },
  misspeltHere: {
    en: "Nothing is called {name}. Did you mean {suggestion}?",
    fr: "Rien ne s'appelle {name}. Vouliez-vous dire {suggestion} ?",
  },
  noRule: {
    en: "There is no finding {name}: the reference lists the codes.",
    fr: "Il n'existe pas de constat {name} : la référence donne la liste des codes.",
  },
  noSector: {
    en: "{name} is none of the sectors: add it under sectors, or choose another one.",
    fr: "{name} ne fait pas partie des secteurs : ajoutez-le sous sectors, ou choisissez-en un autre.",
  },
  noPlace: {
    en: "A plan has no place {name}: write the fields from the outside in, as in sale.price.amount.",
    fr: "Un plan n'a pas d'endroit {name} : écrivez les champs de l'extérieur vers l'intérieur, comme sale.price.amount.",
  },
} as const;

export const unknownReference = defineRule({
  code: "reference/unknown",
  severity: "warning",
  title: {
    en: "A name that nothing stands behind",
    fr: "Un nom qui ne désigne rien",
  },
  why: {
    en: "A plan holds together by its names: this need comes from that answer, this argument is for that person. A name with nothing behind it is a thread that leads nowhere, and mostly a slip of the keyboard.",
    fr: "Un plan tient par ses noms : ce besoin vient de cette réponse, cet argument s'adresse à cette personne. Un nom qui ne désigne rien est un fil qui ne mène nulle part, et le plus souvent une faute de frappe.",
  },
  options: ["segments", "questions", "owners"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: hill, name: Tom Hill, reportsTo: leee }
                                           ^^^^ reference/unknown
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: hill, name: Tom Hill, reportsTo: lee }
`,
  },
  *checkPlan({ plan, names: { definitions, references } }, { playbook }, report) {
    const known = new Map(["stakeholder", "need", "variable"].map((kind) => [kind, new Set<string>()]));
    for (const { kind, name } of definitions) known.get(kind)?.add(name);
    const segments = new Set(Object.keys(playbook.segments));
    const owners = new Set(Object.keys(playbook.owners));
    let questionPaths: ReadonlySet<string> | undefined;
    for (const reference of references) {
      const { kind, name, isKey } = reference;
      const inPlan = known.get(kind);
      if (inPlan && !inPlan.has(name)) {
        const person = kind === "stakeholder" ? personCalled(name, plan, reference) : undefined;
        const suggestion = person?.id?.value ?? (person ? undefined : closest(name, [...inPlan]));
        if (suggestion) yield report(reference, "misspelt", { name, suggestion, kind });
        else yield report(reference, "unknown", { name, kind });
      } else if (kind === "question" && isKey) yield* ofQuestion(reference, playbook, report);
      else if (kind === "question") {
        questionPaths ??= pathsOfQuestions(playbook);
        yield* ofPlaybook(reference, questionPaths, report);
      } else if (kind === "segment") yield* ofPlaybook(reference, segments, report);
      else if (kind === "owner") yield* ofPlaybook(reference, owners, report);
    }
  },
  *checkPlaybook(document, { codes = [] }, report) {
    for (const unknown of unknownNames(document, codes)) {
      const { name, kind, suggestion } = unknown;
      if (suggestion !== undefined) yield report(unknown, "misspeltHere", { name, suggestion, kind });
      else if (kind === "rule") yield report(unknown, "noRule", { name, kind });
      else if (kind === "sector") yield report(unknown, "noSector", { name, kind });
      else yield report(unknown, "noPlace", { name, kind });
    }
  },
  fixPlaybook: fixesInPlaybook,
  *fixPlan(finding, document, { playbook }): Generator<Fix> {
    const { source, names } = document;
    const isKey = names.references.some((one) => one.isKey && one.range.start === finding.range.start);
    const place = entryAt(source.root, finding.pointer);
    const change = (word: string): Fix => ({
      title: { en: "Change to {word}", fr: "Remplacer par {word}" },
      data: { word },
      edits: !isKey
        ? set(document, finding, [], word)
        : place && !place.map.byKey.has(word)
          ? [{ ...finding.range, text: word }]
          : [],
    });
    const own = holderOf(finding, document.plan.stakeholders);
    const word = wordOf(finding, "suggestion");
    // Nobody reports to themselves.
    const suggestion = word === own?.id?.value ? undefined : word;
    if (suggestion !== undefined) yield { ...change(suggestion), isPreferred: true };
    if (finding.message === "otherDimension") yield moved(finding, document);
    if (finding.message === "unknown" || finding.message === "misspelt") yield* broughtIn(finding, document);
    if (isKey) return;
    if (suggestion === undefined && !own)
      for (const choice of choicesFor(finding, document, playbook)) yield change(choice);
    yield {
      title: { en: "Leave it open, with these words as a comment", fr: "Le laisser ouvert, ces mots en commentaire" },
      edits: leaveOpen(source, finding),
    };
  },
});

/** Names of the right kind that stand behind something: three at most. */
function choicesFor(finding: Finding, { plan, names }: PlanDocument, playbook: Playbook): readonly string[] {
  const kind = wordOf(finding, "kind");
  if (kind === "segment") return fittingSegments(plan, playbook);
  if (kind === "owner") return Object.keys(playbook.owners).slice(0, 3);
  const ids = names.definitions.filter((one) => one.kind === kind).map(({ name }) => name);
  return [...new Set(ids)].slice(0, 3);
}

/** A question under the dimension that it belongs to. */
function moved(finding: Finding, document: PlanDocument): Fix {
  const { pointer } = finding;
  const [, level = "", , question = ""] = keysOf(pointer);
  const dimension = wordOf(finding, "key") ?? "";
  return {
    title: { en: "Move it under {key}", fr: "Le déplacer sous {key}" },
    data: { key: keyInWords(dimension) },
    edits: moveEntry(document, pointer, whole, ["discovery", level, dimension, question]),
    isPreferred: true,
  };
}

type Say = Report<typeof messages>;

/** A playbook that lists none leaves the names free. */
function* ofPlaybook(reference: Reference, names: ReadonlySet<string>, report: Say) {
  const { name, kind } = reference;
  if (names.size === 0 || names.has(name)) return;
  const suggestion = closest(name, [...names]);
  if (suggestion) yield report(reference, "misspeltInPlaybook", { name, suggestion, kind });
  else yield report(reference, "notInPlaybook", { name, kind });
}

function* ofQuestion(reference: Reference, { questions }: Playbook, report: Say) {
  const { name, pointer } = reference;
  const dimension = keysOf(pointer)[2] as Dimension;
  const bank = questions[dimension];
  if (!bank || Object.hasOwn(bank, name)) return;
  const other = dimensions.find((one) => Object.hasOwn(questions[one], name));
  if (other) yield report(reference, "otherDimension", { name, dimension: dimensionLabels[other], key: other });
  else yield* ofPlaybook(reference, new Set(Object.keys(bank)), report);
}

/** What a need may come from: `what.main-problem`, `users.how.follow-up`, `reseller.volumes`, `endCustomer.needs.budget`. */
function pathsOfQuestions({ questions }: Playbook): ReadonlySet<string> {
  const paths = dimensions.flatMap((dimension) => Object.keys(questions[dimension]).map((id) => `${dimension}.${id}`));
  return new Set([
    ...paths,
    ...["customer", "users"].flatMap((level) => paths.map((path) => `${level}.${path}`)),
    ...[...resellerTopics, "quality"].map((topic) => `reseller.${topic}`),
    ...endCustomerTopics.map((topic) => `endCustomer.${topic}`),
  ]);
}
