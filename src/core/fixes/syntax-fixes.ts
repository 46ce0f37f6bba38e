import type { PlanDocument, PlaybookDocument } from "../document.ts";
import { commentOutLines, commentOutRest } from "../edit/comment.ts";
import type { Edit } from "../edit/edit.ts";
import { asText } from "../edit/reshape.ts";
import type { Finding } from "../finding.ts";
import type { Localized } from "../locale.ts";
import type { Fix } from "../rules/fix.ts";
import { hasKey } from "../schema/described.ts";
import { indentOf, lineBelow } from "../source/indentation.ts";
import { wordsAt } from "../source/quote-mistakes.ts";
import { bodyOf, lineEnd } from "../source/text.ts";
import { onItsOwnLine } from "./item-beside-key.ts";

const putRight: Localized = { en: "Put it right", fr: "Corriger" };
const inQuotes: Localized = { en: "Put the text in quotes", fr: "Mettre le texte entre guillemets" };
const aligned: Localized = { en: "Align the line", fr: "Aligner la ligne" };
const withColon: Localized = { en: "Add the colon", fr: "Ajouter le deux-points" };

const onNextLine: Localized = { en: "Move it to the next line", fr: "Passer à la ligne" };

const beforeComment: Localized = {
  en: "Add a space before the comment",
  fr: "Ajouter une espace avant le commentaire",
};

const titles: Readonly<Partial<Record<string, Localized>>> = {
  tab: { en: "Replace the tabs with spaces", fr: "Remplacer les tabulations par des espaces" },
  noBreakSpace: { en: "Replace them with ordinary spaces", fr: "Les remplacer par des espaces ordinaires" },
  unclosedQuote: { en: "Close the quote", fr: "Fermer le guillemet" },
  textAfterQuote: { en: "Put the whole text in quotes", fr: "Mettre tout le texte entre guillemets" },
  apostrophe: inQuotes,
  unclosedBracket: { en: "Add “{closing}”", fr: "Ajouter « {closing} »" },
  strayBracket: inQuotes,
  noComma: { en: "Add the comma", fr: "Ajouter la virgule" },
  secondColon: inQuotes,
  secondColonInBrackets: inQuotes,
  noColon: withColon,
  noSpaceAfterColon: { en: "Add the space", fr: "Ajouter l'espace" },
  deeperThanAbove: aligned,
  notAligned: aligned,
  mixedList: { en: "Put the line where it belongs", fr: "Remettre la ligne à sa place" },
  reservedStart: inQuotes,
  badEscape: { en: "Use single quotes", fr: "Utiliser des guillemets simples" },
};

/** Kinds of which nobody can have meant anything else. */
const isCertain: ReadonlySet<string> = new Set([
  "tab",
  "noBreakSpace",
  "apostrophe",
  "secondColon",
  "noSpaceAfterColon",
  "reservedStart",
  "badEscape",
]);

/** What undoes a mistake of writing, as reading on has undone it; what nobody can place is kept as a comment. */
export function* syntaxFixes({ range, message }: Finding, document: PlanDocument | PlaybookDocument): Generator<Fix> {
  const { text, problems } = document.source;
  if (message === "itemBesideKey") {
    yield { title: onNextLine, edits: onItsOwnLine(text, range.start), isPreferred: true, isSafe: true };
    return;
  }
  const kind = message === "tabs" ? "tab" : message;
  const repair = problems.find((one) => one.kind === kind && one.range.start === range.start)?.repair ?? [];
  const gone = repair.find((edit) => edit.text === "" && /[\p{L}\p{N}]/u.test(text.slice(edit.start, edit.end)));
  if (repair.length > 0 && !gone) {
    yield {
      title: repair.some(({ end }) => text[end] === "#") ? beforeComment : (titles[kind] ?? putRight),
      edits: repair.map((edit) => inReadableQuotes(text, edit)),
      isPreferred: true,
      isSafe: isCertain.has(kind),
    };
  }
  if (kind === "unclosedQuote") {
    yield {
      title: { en: "Remove the quote", fr: "Retirer le guillemet" },
      edits: [{ start: range.start, end: range.start + 1, text: "" }],
    };
  }
  if (kind === "strayBracket") {
    yield { title: { en: "Remove “{bracket}”", fr: "Retirer « {bracket} »" }, edits: [{ ...range, text: "" }] };
  }
  if (kind === "tab") {
    // A line that stood right may have got a tab in front.
    const edits = repair.map(({ start, end }) => ({ start, end, text: text.slice(start, end).replaceAll("\t", "") }));
    yield { title: { en: "Remove the tabs", fr: "Retirer les tabulations" }, edits };
  }
  if (kind === "noColon") yield* colonAfterKey(range.start, document);
  if (kind === "textAfterBracket") {
    yield { title: titles.textAfterQuote ?? putRight, edits: asText(text, wordsAt(text, valueOn(text, range.start))) };
  }
  const { start } = bodyOf(text, range.start);
  const isWholeLine = (gone ?? range).start <= start;
  yield {
    title: { en: "Turn it into a comment", fr: "Le mettre en commentaire" },
    edits: isWholeLine
      ? commentOutLines(text, { start, end: endOfBlock(text, start) })
      : commentOutRest(text, gone ?? range),
  };
}

/** Where the value of a field on a line begins. */
function valueOn(text: string, offset: number): number {
  const { start, end } = bodyOf(text, offset);
  return start + (/^(?:- +)*(?:[^\s:]+:\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** `name Copyfast` most likely lacks the colon behind its first word. */
function* colonAfterKey(offset: number, { kind, source }: PlanDocument | PlaybookDocument): Generator<Fix> {
  const { text } = source;
  const { start, end } = bodyOf(text, offset);
  const [before = "", key = ""] = /^(?:- +)?([\w-]+)(?=\s|$)/.exec(text.slice(start, end)) ?? [];
  if (!hasKey(kind, key)) return;
  const at = start + before.length;
  yield { title: withColon, edits: [{ start: at, end: at, text: ":" }], isPreferred: true };
}

/** Where the line of an offset ends, with the lines that hang on it. */
function endOfBlock(text: string, offset: number): number {
  const indent = indentOf(text, offset);
  let end = lineEnd(text, offset);
  for (let line = lineBelow(text, offset); line !== undefined; line = lineBelow(text, line)) {
    if (indentOf(text, line) <= indent) break;
    end = lineEnd(text, line);
  }
  return end;
}

/** In the quotes that the author began with, or in double ones: 'it''s' is hard to read. */
function inReadableQuotes(text: string, edit: Edit): Edit {
  const inner = /^'(.*)'$/s.exec(edit.text)?.[1];
  const isSingle = text[edit.start] === "'" && !inner?.includes("''");
  if (inner === undefined || isSingle || /["\\]/.test(inner)) return edit;
  return { ...edit, text: `"${inner.replaceAll("''", "'")}"` };
}
