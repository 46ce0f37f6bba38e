import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionItem, InsertTextFormat, TextEdit } from "vscode-languageserver-types";
import { readPlanDocument, readPlaybookDocument } from "../../../../src/core/document.ts";
import { documentKindOf } from "../../../../src/core/document-kind.ts";
import type { CompletionContext } from "../../../../src/core/features/completion/completion.ts";
import { completionsAt } from "../../../../src/core/features/completion/completion.ts";
import type { View } from "../../../../src/core/features/view.ts";
import { noNames } from "../../../../src/core/features/workspace-names.ts";
import type { Locale } from "../../../../src/core/locale.ts";
import { builtInPlaybook } from "../../../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../../../src/core/playbook/merge.ts";
import { exampleDay } from "../../../../src/core/rules/rule.ts";

export interface Circumstances {
  readonly name?: string;
  readonly locale?: Locale;
  readonly snippets?: boolean;
  readonly playbook?: unknown;
  readonly workspace?: Partial<View["workspace"]>;
  /** What was read of the document last, when that is not the text itself. */
  readonly readAs?: string;
}

/** Where a marked text has its cursor, and all that a completion there depends on. */
export function contextOf(marked: string, circumstances: Circumstances = {}): CompletionContext {
  const offset = marked.indexOf("‸");
  assert.ok(offset >= 0, "no cursor");
  return contextsIn(marked.replace("‸", ""), circumstances)(offset);
}

/** A text, read once, to be looked at from many cursors. */
export function contextsIn(text: string, circumstances: Circumstances = {}): (offset: number) => CompletionContext {
  const { name = "a.account.yaml", locale = "en", snippets = true, playbook, workspace, readAs = text } = circumstances;
  const kind = documentKindOf(name) ?? "account-plan";
  const document = kind === "account-plan" ? readPlanDocument(readAs) : readPlaybookDocument(readAs);
  const own = playbook ? mergePlaybook(playbook) : builtInPlaybook;
  const context = {
    text: TextDocument.create(`file:///${name}`, kind, 1, text),
    document,
    view: {
      playbook: "playbook" in document ? document.playbook : own,
      today: exampleDay,
      locale,
      workspace: { ...noNames, ...workspace },
    },
    client: { snippets },
  };
  return (offset) => ({ ...context, offset });
}

export function complete(marked: string, circumstances: Circumstances = {}): readonly CompletionItem[] {
  return completionsAt(contextOf(marked, circumstances)).items;
}

export function labelsAt(marked: string, circumstances: Circumstances = {}): readonly string[] {
  return complete(marked, circumstances).map(({ label }) => label);
}

/** The text after one of the items was chosen, with the placeholders as they are and the cursor where it waits. */
export function choose(marked: string, label: string, circumstances: Circumstances = {}): string {
  const context = contextOf(marked, circumstances);
  const item = completionsAt(context).items.find((one) => one.label === label);
  assert.ok(item, `${label} is not offered`);
  return inserted(context.text, item);
}

/** The text with an item in it; `‸` where the cursor is left when the item says so. */
export function inserted(text: TextDocument, item: CompletionItem): string {
  const { textEdit, insertTextFormat } = item;
  assert.ok(TextEdit.is(textEdit));
  const newText = insertTextFormat === InsertTextFormat.Snippet ? expanded(textEdit.newText) : textEdit.newText;
  return TextDocument.applyEdits(text, [{ ...textEdit, newText }]);
}

/** What an editor makes of a snippet when nobody types over its placeholders. */
export function expanded(snippet: string): string {
  return snippet.replace(
    /\\([\\$}|,])|\$0|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|\}/g,
    (match, escaped?: string, placeholder?: string, choice?: string) => {
      if (match === "$0") return "‸";
      return escaped ?? (placeholder ?? choice ?? "").replace(/\\(.)/g, "$1");
    },
  );
}
