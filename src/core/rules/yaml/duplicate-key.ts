import { commentOutEntry } from "../../edit/comment.ts";
import { joinEntries } from "../../edit/join-entries.ts";
import { removeEntry } from "../../edit/remove.ts";
import type { Finding } from "../../finding.ts";
import { isFilled } from "../../plan/read.ts";
import { type Entry, type Node, nodeAt, toJson } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
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
  *fix(finding, { source: { text, root } }): Generator<Fix> {
    const twice = entriesOf(finding, nodeAt(root, parentOf(finding.pointer)));
    if (!twice) return;
    const { map, first, second } = twice;
    const says = (entry: Entry) => JSON.stringify(toJson(entry.value));
    const [hasFirst, hasSecond] = [isFilled(first.value), isFilled(second.value)];
    if (!hasFirst || !hasSecond || says(first) === says(second)) {
      const spare = hasSecond && !hasFirst ? first : second;
      yield {
        title: { en: "Remove what is written twice", fr: "Retirer ce qui est écrit deux fois" },
        edits: removeEntry(text, map, spare),
        isPreferred: true,
        isSafe: true,
      };
      return;
    }
    yield {
      title: { en: "Bring the two together", fr: "Réunir les deux" },
      edits: joinEntries(text, map, first, second),
      isPreferred: true,
    };
    yield {
      title: { en: "Keep the first one, the second as a comment", fr: "Garder le premier, le second en commentaire" },
      edits: commentOutEntry(text, map, second),
    };
    yield {
      title: { en: "Keep the second one, the first as a comment", fr: "Garder le second, le premier en commentaire" },
      edits: commentOutEntry(text, map, first),
    };
  },
});

const firstPlace = { en: "It stands here the first time.", fr: "Il figure ici la première fois." };

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function entriesOf({ range, related }: Finding, map: Node | undefined) {
  if (map?.kind !== "map") return undefined;
  const at = (start: number | undefined) => map.entries.find(({ keyRange }) => keyRange.start === start);
  const [first, second] = [at(related?.[0]?.range.start), at(range.start)];
  return first && second && { map, first, second };
}
