import { TextDocument } from "vscode-languageserver-textdocument";
import { analysePlan, analysePlaybook, todayFor } from "../../core/analysis.ts";
import type { DocumentKind } from "../../core/document-kind.ts";
import { toDiagnostics } from "../../core/features/diagnostics.ts";
import type { Locale } from "../../core/locale.ts";
import type { AccountNews } from "../../core/rfm/account-news.ts";
import { parse } from "../../core/source/parse.ts";
import { UnreadableFile } from "../../workspace/files.ts";
import type { PlaybookInForce, Playbooks } from "../../workspace/playbooks.ts";
import { type Failure, gone, unreadable } from "./failure.ts";
import { type CheckedFile, printed } from "./report.ts";
import type { Target } from "./targets.ts";

export interface Circumstances {
  readonly playbooks: Playbooks;
  /** The day that was asked for. */
  readonly asOf: string | undefined;
  readonly clock: Date;
  readonly locale: Locale;
  /** What the portfolio tells of plans, by their URIs. */
  readonly news: ReadonlyMap<string, AccountNews>;
}

/** What came of a target: a checked file, with the playbook that was in force, or a failure. */
export type Outcome = { readonly file: CheckedFile; readonly inForce: PlaybookInForce } | { readonly failure: Failure };

export async function checkTarget(target: Target, circumstances: Circumstances): Promise<Outcome> {
  try {
    const text = await target.read();
    return text === undefined ? { failure: gone(target.path) } : await checkText(text, target, circumstances);
  } catch (error) {
    if (error instanceof UnreadableFile) return { failure: unreadable(target.path, error.reason) };
    return { failure: ownFault(target.path, error) };
  }
}

async function checkText(text: string, target: Target, circumstances: Circumstances): Promise<Outcome> {
  const { playbooks, asOf, clock, locale, news } = circumstances;
  const inForce = await playbooks.for(target.uri);
  const { playbook } = inForce;
  const today = todayFor(playbook, asOf, clock);
  const isPlaybook = (target.kind ?? kindOf(text)) === "sales-playbook";
  const { findings } = isPlaybook
    ? analysePlaybook(text, today)
    : analysePlan(text, { playbook, today, news: news.get(target.uri) });
  const document = TextDocument.create(target.uri, "yaml", 0, text);
  const diagnostics = toDiagnostics(findings, document, { locale }).map(printed);
  return { file: { path: target.path, diagnostics }, inForce };
}

/** Told by the text, for a file whose name does not tell it. */
function kindOf(text: string): DocumentKind {
  const { root } = parse(text);
  return root?.kind === "map" && root.byKey.has("salesPlaybook") ? "sales-playbook" : "account-plan";
}

/** A mistake in this program must not keep the other plans from being checked. */
function ownFault(path: string, error: unknown): Failure {
  const what = error instanceof Error ? error.message : String(error);
  return {
    path,
    why: {
      en: `“{path}” could not be checked, which is a fault of this program: ${what}`,
      fr: `« {path} » n'a pas pu être vérifié ; c'est une erreur de ce programme : ${what}`,
    },
  };
}
