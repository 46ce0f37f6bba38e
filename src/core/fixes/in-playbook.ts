import type { PlaybookDocument } from "../document.ts";
import { commentOutEntry } from "../edit/comment.ts";
import { removeItem } from "../edit/remove.ts";
import { set, whole } from "../edit/set.ts";
import type { Finding } from "../finding.ts";
import { type Fix, wordOf } from "../rules/fix.ts";
import { entryAt, keysOf, nodeAt } from "../source/tree.ts";

/** What can be done about a name in a playbook that nothing stands behind. */
export function* fixesInPlaybook(finding: Finding, document: PlaybookDocument): Generator<Fix> {
  const { root, text } = document.source;
  const { pointer, message } = finding;
  const word = wordOf(finding, "suggestion");
  if (word !== undefined) {
    const title = { en: "Change to {word}", fr: "Remplacer par {word}" };
    yield { title, data: { word }, edits: [{ ...finding.range, text: word }], isPreferred: true };
  }
  if (message === "noSector") {
    const name = wordOf(finding, "name") ?? "";
    yield {
      title: { en: "Add {name} to the sectors", fr: "Ajouter {name} aux secteurs" },
      edits: set(document, whole, ["sectors", name], name),
    };
  }
  const place = entryAt(root, pointer);
  if (message === "noRule" && place) {
    yield {
      title: { en: "Turn it into a comment", fr: "Le mettre en commentaire" },
      edits: commentOutEntry(text, place.map, place.entry),
    };
  }
  const list = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  if (list?.kind === "list" && word === undefined) {
    yield {
      title: { en: "Remove {name} from the list", fr: "Retirer {name} de la liste" },
      edits: removeItem(text, list, Number(keysOf(pointer).at(-1))),
    };
  }
}
