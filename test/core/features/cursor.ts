import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type PlanDocument,
  type PlaybookDocument,
  readPlanDocument,
  readPlaybookDocument,
} from "../../../src/core/document.ts";
import type { DocumentKind } from "../../../src/core/document-kind.ts";
import type { View } from "../../../src/core/features/view.ts";
import { noNames } from "../../../src/core/features/workspace-names.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { mergePlaybook } from "../../../src/core/playbook/merge.ts";
import { exampleDay } from "../../../src/core/rules/rule.ts";

/** A text without its cursor, and where that stood. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf("‸");
  return { text: marked.replace("‸", ""), offset: Math.max(offset, 0) };
}

export function documentOf(text: string, kind: DocumentKind = "account-plan"): TextDocument {
  return TextDocument.create(`file:///a.${kind}.yaml`, kind, 1, text);
}

export function readAs(kind: DocumentKind, text: string): PlanDocument | PlaybookDocument {
  return kind === "account-plan" ? readPlanDocument(text) : readPlaybookDocument(text);
}

/** Somebody who looks at a plan on the day of the examples. */
export function viewIn(locale: Locale, playbook?: unknown): View {
  return {
    playbook: playbook ? mergePlaybook(playbook) : builtInPlaybook,
    today: exampleDay,
    locale,
    workspace: noNames,
  };
}
