import { defineRule } from "../rule.ts";

export const duplicateKey = defineRule({
  code: "yaml/duplicate-key",
  severity: "error",
  title: {
    en: "A field that is written twice",
    fr: "Un champ écrit deux fois",
  },
  why: {
    en: "Which of the two holds? Each field stands once in its block; here the first one counts and the second is not looked at.",
    fr: "Lequel des deux est le bon ? Chaque champ figure une seule fois dans son bloc ; ici, le premier compte et le second n'est pas regardé.",
  },
  messages: {
    duplicateKey: {
      en: "{key} stands here a second time: keep one of the two.",
      fr: "{key} figure ici une deuxième fois : gardez l'un des deux.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Copyfast
  owner: c.morel
  owner: j.petit
  ^^^^^ yaml/duplicate-key
`,
    good: `
accountPlan: 1
account:
  name: Copyfast
  owner: c.morel
`,
  },
  *check({ source }, _context, report) {
    for (const problem of source.problems) {
      if (problem.kind !== "duplicateKey") continue;
      const first = problem.first && [{ range: problem.first, pointer: problem.pointer, text: firstPlace }];
      yield report(problem, problem.kind, { key: String(problem.data.key) }, first && { related: first });
    }
  },
});

const firstPlace = { en: "It stands here the first time.", fr: "Il figure ici la première fois." };
