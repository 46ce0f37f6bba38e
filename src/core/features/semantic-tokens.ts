import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range as LspRange, SemanticTokens, SemanticTokensLegend } from "vscode-languageserver-types";
import type { Analysis } from "../analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Range } from "../finding.ts";
import { dimensions } from "../plan/vocabulary.ts";
import { unknownReference } from "../rules/reference/unknown.ts";
import { describedNodes } from "../schema/described.ts";
import { allowedValues } from "../schema/schema.ts";
import { onOneLine } from "../source/text.ts";
import { child, type Node } from "../source/tree.ts";

/**
 * - variable: an id or a name, where it is given and where it is used
 * - property: a key that is a name, such as that of a question
 * - enumMember: a word of the method, such as a role
 * - keyword: a dimension of discovery
 */
const types = ["variable", "property", "enumMember", "keyword"] as const;
/**
 * - declaration: the name is given here
 * - unresolved: nothing stands behind the name
 */
const modifiers = ["declaration", "unresolved"] as const;

export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

export interface MeaningfulWord extends Range {
  readonly type: (typeof types)[number];
  readonly modifier?: (typeof modifiers)[number] | undefined;
}

/** What the words of a document are, for editors to colour; in a range, when only that is asked for. */
export function semanticTokens(
  analysis: Analysis<PlanDocument | PlaybookDocument>,
  document: TextDocument,
  range?: LspRange,
): SemanticTokens {
  const [from, to] = range
    ? [document.offsetAt(range.start), document.offsetAt(range.end)]
    : [0, Number.POSITIVE_INFINITY];
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { start, end, type, modifier } of meaningfulWords(analysis)) {
    if (end < from || to < start) continue;
    const { line, character } = document.positionAt(start);
    const column = line === last.line ? character - last.character : character;
    const bits = modifier ? 1 << modifiers.indexOf(modifier) : 0;
    data.push(line - last.line, column, end - start, types.indexOf(type), bits);
    last = { line, character };
  }
  return { data };
}

/** In the order of the text, each on one line. What an alias stands for has its colour where it is written. */
export function meaningfulWords({ document, findings }: Analysis<PlanDocument | PlaybookDocument>): MeaningfulWord[] {
  const { text } = document.source;
  const unresolved = findings.filter(({ code }) => code === unknownReference.code).map(({ range }) => range.start);
  const words = [...names(document, new Set(unresolved)), ...methodWords(document), ...dimensionKeys(document)];
  let end = 0;
  return words
    .filter((word) => word.start < word.end && text[word.start] !== "*" && onOneLine(text, word).end === word.end)
    .sort((a, b) => a.start - b.start)
    .filter((word) => {
      const isFree = word.start >= end;
      if (isFree) end = word.end;
      return isFree;
    });
}

/** Names of files and of other companies are words like any other. */
const withoutColour: ReadonlySet<string> = new Set(["account", "file"]);

function names({ names, kind }: PlanDocument | PlaybookDocument, unresolved: ReadonlySet<number>): MeaningfulWord[] {
  return [
    ...names.references.flatMap(({ kind, range, isKey }): MeaningfulWord[] => {
      const modifier = unresolved.has(range.start) ? "unresolved" : undefined;
      return withoutColour.has(kind) ? [] : [{ ...range, type: isKey ? "property" : "variable", modifier }];
    }),
    ...names.definitions.map(({ kind: named, range }): MeaningfulWord => {
      // What an objective measures has its name from the playbook, as a rule.
      const isGiven = kind === "sales-playbook" || named !== "indicator";
      return { ...range, type: "variable", modifier: isGiven ? "declaration" : undefined };
    }),
  ];
}

function methodWords({ kind, source }: PlanDocument | PlaybookDocument): MeaningfulWord[] {
  return describedNodes(kind, source.root).flatMap(({ node, schema }): MeaningfulWord[] => {
    if (node.kind !== "scalar" || typeof node.value !== "string") return [];
    return allowedValues(schema).includes(node.value) ? [{ ...node.range, type: "enumMember" }] : [];
  });
}

function dimensionKeys({ kind, source }: PlanDocument | PlaybookDocument): MeaningfulWord[] {
  const discovery = child(source.root, "discovery");
  const holders =
    kind === "account-plan"
      ? [child(discovery, "customer"), child(discovery, "users")]
      : [child(source.root, "questions")];
  return holders.flatMap(keysOfDimensions);
}

function keysOfDimensions(node: Node | undefined): MeaningfulWord[] {
  if (node?.kind !== "map") return [];
  const isDimension = (key: string) => (dimensions as readonly string[]).includes(key);
  return node.entries.flatMap(({ key, keyRange }): MeaningfulWord[] =>
    isDimension(key) ? [{ ...keyRange, type: "keyword" }] : [],
  );
}
