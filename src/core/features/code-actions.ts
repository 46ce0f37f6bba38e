import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as LspRange,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { Analysis } from "../analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Edit } from "../edit/edit.ts";
import type { Finding, Range } from "../finding.ts";
import { fill, type Localized } from "../locale.ts";
import type { Fix, FixContext } from "../rules/fix.ts";
import { toLspRange } from "./diagnostics.ts";
import { fixAll, fixesFor, isTooLateToTry } from "./fixes.ts";
import { rewritesIn } from "./rewrites.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sales-playbook`;

/** The kinds of action that there are, as a server announces them. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** What an editor asks: which actions are there for a range of a document? */
export interface CodeActionRequest {
  readonly document: TextDocument;
  readonly range: LspRange;
  /** Those the editor shows in the range: each action says which of them it answers. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds wanted, all when left out. */
  readonly only?: readonly string[] | undefined;
  /** Nobody asked: the editor wants to know, as the cursor moves, whether to light a bulb. */
  readonly isAutomatic?: boolean;
  readonly client: EditAbilities;
}

/** What the editor can do with an edit. */
export interface EditAbilities {
  /** It takes edits that say which version of the document they are for. */
  readonly documentChanges: boolean;
  /** It takes edits with words to type over. */
  readonly snippets: boolean;
  /** It shows actions that can't be had, with the reason. */
  readonly disabled?: boolean;
}

/** The quick fixes for the findings in a range, those that hide one last, other ways to write what stands there, and one action for everything that is safe. */
export function codeActions(
  analysis: Analysis<PlanDocument | PlaybookDocument>,
  request: CodeActionRequest,
  context: FixContext,
): CodeAction[] {
  const { document: read, findings } = analysis;
  const { document, range } = request;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const isAsked = (finding: Finding) => finding.range.start <= end && start <= finding.range.end;
  const asked = wants(request, CodeActionKind.QuickFix) ? findings.filter(isAsked) : [];
  const quickFixes = asked.flatMap((finding) =>
    isTooLateToTry(context)
      ? []
      : fixesFor(finding, analysis, context, asked.length).map((fix) => ({
          fix,
          action: quickFix(finding, fix, request, context),
        })),
  );
  const actions = [
    ...once(quickFixes.filter(({ fix }) => !fix.hides).map(({ action }) => action)),
    ...quickFixes.filter(({ fix }) => fix.hides).map(({ action }) => action),
    ...(wants(request, CodeActionKind.RefactorRewrite) ? rewrites(read, { start, end }, request, context) : []),
    ...(wants(request, fixAllKind) ? allFixes(read, request, context) : []),
  ];
  return isTooLateToTry(context) && request.client.disabled ? [...actions, notTried(context)] : actions;
}

const notTriedTitle: Localized = { en: "More fixes", fr: "D'autres corrections" };
const notTriedReason: Localized = {
  en: "They are not offered: in a text this long, with these mistakes in it, trying them takes longer than anybody waits.",
  fr: "Elles ne sont pas proposées : dans un texte aussi long et avec ces fautes, les essayer prendrait trop de temps.",
};

/** Says that there may be more fixes than those offered. */
function notTried({ locale }: FixContext): CodeAction {
  return {
    title: notTriedTitle[locale],
    kind: CodeActionKind.QuickFix,
    disabled: { reason: notTriedReason[locale] },
  };
}

/** A change that answers two findings stands there once, for both. */
function once(actions: readonly CodeAction[]): CodeAction[] {
  const byEffect = new Map<string, CodeAction>();
  for (const action of actions) {
    const effect = JSON.stringify([action.title, action.edit]);
    const known = byEffect.get(effect);
    const diagnostics = [...(known?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    byEffect.set(effect, { ...action, ...known, ...(diagnostics.length > 0 && { diagnostics }) });
  }
  return [...byEffect.values()];
}

function quickFix(finding: Finding, fix: Fix, request: CodeActionRequest, { locale }: FixContext): CodeAction {
  const { title, data, isPreferred } = fix;
  const diagnostics = request.diagnostics.filter(isOf(finding, request.document));
  return {
    title: fill(title[locale], data ?? finding.data, locale),
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(fix.edits, request, fix.typeOver),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(isPreferred && { isPreferred }),
  };
}

function rewrites(
  read: PlanDocument | PlaybookDocument,
  range: Range,
  request: CodeActionRequest,
  context: FixContext,
): CodeAction[] {
  if (!("plan" in read)) return [];
  return rewritesIn(read, range, context).map(({ title, edits }) => ({
    title: title[context.locale],
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(edits, request),
  }));
}

const fixAllTitle: Localized = {
  en: "Put right everything that is certain",
  fr: "Corriger tout ce qui est certain",
};

function allFixes(
  { kind, source }: PlanDocument | PlaybookDocument,
  request: CodeActionRequest,
  context: FixContext,
): CodeAction[] {
  const edits = fixAll(source.text, kind, context);
  if (edits.length === 0) return [];
  return [{ title: fixAllTitle[context.locale], kind: fixAllKind, edit: workspaceEdit(edits, request) }];
}

/** Kinds form a tree: who wants `source` wants `source.fixAll` too. A bulb is about the place of the cursor alone. */
function wants({ only, isAutomatic }: CodeActionRequest, kind: string): boolean {
  if (!only) return !isAutomatic || kind !== fixAllKind;
  return only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function isOf(finding: Finding, document: TextDocument) {
  const { start, end } = toLspRange(finding.range, document);
  const same = (a: LspRange["start"], b: LspRange["start"]) => a.line === b.line && a.character === b.character;
  return ({ code, range }: Diagnostic) => code === finding.code && same(range.start, start) && same(range.end, end);
}

/** Edits of a document for a client, of the version that they were made for when it minds versions. */
export function workspaceEdit(
  edits: readonly Edit[],
  { document, client }: Pick<CodeActionRequest, "document" | "client">,
  typeOver?: string,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = edits.map((edit): TextEdit => ({ range: toLspRange(edit, document), newText: edit.text }));
  if (!client.documentChanges) return { changes: { [uri]: plain } };
  const snippet = client.snippets && typeOver ? snippetEdit(edits, document, typeOver) : undefined;
  return { documentChanges: [{ textDocument: { uri, version }, edits: snippet ? [snippet] : plain }] };
}

/** An edit that leaves words selected, for whoever applies it to type over. */
function snippetEdit(
  [edit, ...others]: readonly Edit[],
  document: TextDocument,
  typeOver: string,
): SnippetTextEdit | undefined {
  const at = edit?.text.lastIndexOf(typeOver) ?? -1;
  if (!edit || at < 0 || others.length > 0) return undefined;
  const escaped = (text: string) => text.replace(/[\\$}]/g, "\\$&");
  const [before, after] = [edit.text.slice(0, at), edit.text.slice(at + typeOver.length)];
  const value = `${escaped(before)}\${1:${escaped(typeOver)}}${escaped(after)}`;
  return { range: toLspRange(edit, document), snippet: { kind: "snippet", value } };
}
