import { namedPeople } from "../../core/plan/people.ts";
import { personNamed } from "../../core/privacy/about-person.ts";
import { personReport } from "../../core/views/person.ts";
import { aboutJson } from "../about/json.ts";
import { aboutText } from "../about/text.ts";
import { defineCommand, UsageError } from "../command.ts";
import { choice, day } from "../options.ts";
import { type GivenPlan, tellOfPlan } from "../plan/given-plan.ts";

export const about = defineCommand({
  name: "about",
  synopsis: "PLAN PERSON",
  about: {
    en: "gathers all that a plan says about a person",
    fr: "rassemble tout ce qu'un plan dit d'une personne",
  },
  details: {
    en: `PLAN is a file, or - for standard input; PERSON is the id or the name of a stakeholder.

Whoever is written about may ask to read it: this is what to hand over, after a look at
the texts that may name somebody else of the same name.`,
    fr: `PLAN est un fichier, ou - pour l'entrée standard ; PERSON est l'identifiant ou le nom
d'un interlocuteur.

Toute personne peut demander à lire ce qui est écrit sur elle : voici ce qu'il faut lui
remettre, après relecture des textes qui peuvent nommer un homonyme.`,
  },
  options: {
    format: choice(["text", "json"], { en: "for people or for scripts", fr: "pour des lecteurs ou pour des scripts" }),
    "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
  },
  async run({ options, words: [given, ...name] }, io) {
    if (given === undefined) throw new UsageError({ en: "Which plan?", fr: "Quel plan ?" });
    if (name.length === 0) throw new UsageError({ en: "About whom?", fr: "Au sujet de qui ?" });
    const write = options.format === "json" ? aboutJson : aboutText;
    return tellOfPlan(given, options["as-of"], io, (plan) => {
      const { document, view } = plan;
      const person = personNamed(name.join(" "), document.plan);
      if (!person) throw unknownPerson(name.join(" "), plan);
      return write(personReport(document, person, view), plan, io);
    });
  },
});

function unknownPerson(person: string, { path, document: { plan } }: GivenPlan): UsageError {
  const people = namedPeople(plan).map(({ person: { id }, name }) => (id ? `${id.value} (${name})` : name));
  if (people.length === 0) {
    return new UsageError({ en: "“{path}” names nobody.", fr: "« {path} » ne nomme personne." }, { path });
  }
  return new UsageError(
    {
      en: "Nobody in “{path}” goes by “{person}” alone. There are: {people}.",
      fr: "Personne dans « {path} » ne répond au seul nom de « {person} ». Il y a : {people}.",
    },
    { path, person, people: people.join(", ") },
  );
}
