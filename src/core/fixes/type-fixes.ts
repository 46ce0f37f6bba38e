import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Edit } from "../edit/edit.ts";
import { isFlow } from "../edit/layout.ts";
import { leaveOpen } from "../edit/leave-open.ts";
import { commentsIn, wordsEnd } from "../edit/remove.ts";
import { asBlock, asItem, asList, asText, asTextBlock } from "../edit/reshape.ts";
import { set } from "../edit/set.ts";
import type { Finding } from "../finding.ts";
import type { Localized } from "../locale.ts";
import { type Fix, numberOf, wordOf } from "../rules/fix.ts";
import { type Described, describedAt } from "../schema/described.ts";
import { keyInWords, wordInWords } from "../schema/in-words.ts";
import { allowedValues } from "../schema/schema.ts";
import { likelyNumbers } from "../schema/written-number.ts";
import { type ListNode, nodeAt, type ScalarNode } from "../source/tree.ts";
import { keyFor, underKey } from "./under-key.ts";

type Document = PlanDocument | PlaybookDocument;

/** The value as a comment, where nobody can tell what was meant. */
function open(finding: Finding, { source }: Document): Fix {
  return {
    title: { en: "Leave it open, with these words as a comment", fr: "Le laisser ouvert, ces mots en commentaire" },
    edits: leaveOpen(source, finding),
  };
}

const oneText: Localized = { en: "Write it as one text", fr: "L'écrire en un seul texte" };

/** A value of another kind than the field holds, in the shape that the field wants. */
export function* typeFixes(finding: Finding, document: Document): Generator<Fix> {
  const { root, text } = document.source;
  const described = root && describedAt(document.kind, root, finding.pointer);
  if (!described) return;
  const { node, schema } = described;
  const sure = { isPreferred: true, isSafe: true };
  switch (finding.message) {
    case "writeNumber":
      yield {
        title: { en: "Write {digits}", fr: "Écrire {digits}" },
        edits: set(document, finding, [], numberOf(finding, "number") ?? 0),
        ...sure,
      };
      return;
    case "wantNumber":
    case "notFinite":
      yield* numbers(likelyNumbers(wordOf(finding, "value") ?? ""), finding, document);
      yield open(finding, document);
      return;
    case "numberNotBlock":
      yield* numbers(
        scalarsIn(described, text).flatMap(({ value }) => (typeof value === "number" ? value : [])),
        finding,
        document,
      );
      yield open(finding, document);
      return;
    case "wantWhole":
      yield {
        title: { en: "Round it", fr: "Arrondir" },
        edits: set(document, finding, [], Math.round(Number(node.kind === "scalar" ? node.value : 0))),
      };
      return;
    case "quoteText":
    case "sentence":
      yield {
        title: { en: "Put it in quotes", fr: "Mettre entre guillemets" },
        edits: quoted(described, text),
        ...sure,
      };
      return;
    case "wantText":
      yield { title: oneText, edits: asOneText(finding, described, document) };
      yield open(finding, document);
      return;
    case "wantWord":
      yield* words(finding, described, document);
      yield open(finding, document);
      return;
    case "wantList": {
      const choice = allowedValues(schema.items ?? {}).map(String);
      const title = { en: "Put it in brackets", fr: "Mettre entre crochets" };
      yield { title, edits: asList(text, node, choice), ...sure };
      return;
    }
    default:
      yield* blockFixes(finding, described, document);
  }
}

function* blockFixes(finding: Finding, described: Described, document: Document): Generator<Fix> {
  const { text } = document.source;
  const { node } = described;
  switch (finding.message) {
    case "listNotBlock":
      yield {
        title: { en: "Begin it with a dash", fr: "Le commencer par un tiret" },
        edits: node.kind === "map" ? asItem(text, node) : [],
        isPreferred: true,
      };
      return;
    case "blockNotList":
      yield {
        title: { en: "Remove the dash", fr: "Retirer le tiret" },
        edits: node.kind === "list" ? withoutDash(node, document) : [],
        isPreferred: true,
      };
      yield open(finding, document);
      return;
    case "noSpaceAfterColon": {
      const colon = text.indexOf(":", node.range.start) + 1;
      const edits = [{ start: colon, end: colon, text: " " }];
      yield { title: { en: "Add the space", fr: "Ajouter l'espace" }, edits, isPreferred: true, isSafe: true };
      return;
    }
    case "wantBlock": {
      const key = keyFor(described);
      yield {
        title: { en: "Write it under {key}", fr: "L'écrire sous {key}" },
        data: { key: key && keyInWords(key) },
        edits: underKey(described, text),
        isPreferred: true,
      };
      yield open(finding, document);
    }
  }
}

/** The dash of a list of one, or the one in front of a list: `- - text`. */
function withoutDash(list: ListNode, { source: { root, text } }: Document): Edit[] {
  const own = asBlock(text, list);
  const outer = nodeAt(root, list.pointer.slice(0, list.pointer.lastIndexOf("/")));
  if (own.length > 0 || outer?.kind !== "list" || outer.items.length > 1 || isFlow(outer, text)) return own;
  const dash = text.lastIndexOf("-", list.range.start - 1);
  return [{ start: dash, end: dash + 1, text: " " }];
}

function* numbers(choices: readonly number[], finding: Finding, document: Document): Generator<Fix> {
  for (const number of choices.slice(0, 3)) {
    yield {
      title: { en: "Write {number}", fr: "Écrire {number}" },
      data: { number: String(number) },
      edits: set(document, finding, [], number),
      isPreferred: choices.length === 1,
    };
  }
}

/** One of several values, where only one may stand. */
function* words(finding: Finding, described: Described, document: Document): Generator<Fix> {
  const choices = scalarsIn(described, document.source.text).map(({ value }) => String(value));
  for (const word of choices.slice(0, 3)) {
    yield {
      title: { en: "Choose {word}", fr: "Choisir {word}" },
      data: { word: wordInWords(word) },
      edits: set(document, finding, [], word),
      isPreferred: choices.length === 1,
    };
  }
}

/** The values of a list that one of them, or a text of them all, may take the place of: not where a comment would go with it. */
function scalarsIn({ node }: Described, text: string): readonly ScalarNode[] {
  const hasComments = commentsIn(text, { start: node.range.start, end: wordsEnd(text, node) }).length > 0;
  const items = node.kind === "list" && !hasComments ? node.items : [];
  return items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? item : []));
}

function quoted({ node }: Described, text: string): Edit[] {
  return asText(text, { start: node.range.start, end: wordsEnd(text, node) });
}

/** A list of words becomes a sentence; fields stay as they are, and are read as the lines of a text. */
function asOneText(finding: Finding, described: Described, document: Document): Edit[] {
  const { node } = described;
  const said = scalarsIn(described, document.source.text).map(({ value }) => String(value));
  const isAll = node.kind === "list" && said.length > 0 && node.items.every((item) => item.kind === "scalar");
  if (isAll) return set(document, finding, [], said.join(", "));
  return node.kind === "map" ? asTextBlock(document.source.text, node) : [];
}
