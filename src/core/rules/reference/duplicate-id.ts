import { set } from "../../edit/set.ts";
import { freeId } from "../../plan/new-id.ts";
import type { Definition } from "../../plan/references.ts";
import { wordOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const duplicateId = defineRule({
  code: "reference/duplicate-id",
  severity: "error",
  title: {
    en: "Two things under the same name",
    fr: "Deux éléments sous le même nom",
  },
  why: {
    en: "Elsewhere the plan speaks of a person, a need or a variable by its id. When two bear the same one, nobody can tell which is meant.",
    fr: "Ailleurs, le plan désigne une personne, un besoin ou une variable par son identifiant. Si deux portent le même, personne ne sait de qui ou de quoi il est question.",
  },
  messages: {
    duplicate: {
      en: "{name} names something else already: give this one an id of its own.",
      fr: "{name} désigne déjà autre chose : donnez à cet élément un identifiant à lui.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: lee, name: Mr Lee, roles: [user] }
          ^^^ reference/duplicate-id
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [decision-maker] }
  - { id: lee-jr, name: Mr Lee, roles: [user] }
`,
  },
  *checkPlan({ names }, _context, report) {
    const firsts = new Map<string, Definition>();
    for (const definition of names.definitions) {
      const { kind, name } = definition;
      // An objective may measure what another one measures.
      if (kind === "indicator") continue;
      const first = firsts.get(`${kind} ${name}`);
      if (first) yield report(definition, "duplicate", { name, kind }, { related: [{ ...first, text: firstPlace }] });
      else firsts.set(`${kind} ${name}`, definition);
    }
  },
  *fixPlan(finding, document) {
    const name = wordOf(finding, "name") ?? "";
    const id = freeId(name, new Set(document.names.definitions.map((one) => one.name)));
    yield {
      title: { en: "Call this one {id}", fr: "Appeler celui-ci {id}" },
      data: { id },
      edits: set(document, finding, [], id),
      isPreferred: true,
      typeOver: id,
    };
  },
});

const firstPlace = { en: "It is given here first.", fr: "Il est donné ici une première fois." };
