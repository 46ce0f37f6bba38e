import { env, FileType, l10n, Uri, window, workspace } from "vscode";
import type { WordChoice } from "../../core/features/word-choices.ts";
import { type Locale, localeOf } from "../../core/locale.ts";
import type { SaleForm } from "../../core/plan/vocabulary.ts";
import { saleFormsRequest } from "../../server/protocol.ts";
import type { LanguageServer } from "../language-server.ts";

export interface Answers {
  readonly name: string;
  readonly form: SaleForm;
  readonly language: Locale;
  /** Undefined where no folder is open. */
  readonly folder: Uri | undefined;
}

/** What is known before anything is asked. */
export interface Given extends Partial<Answers> {
  /** A folder, or a file in it. */
  readonly at?: Uri;
}

/** Asks for what is not given; undefined when somebody thinks better of it. */
export async function ask(server: LanguageServer, given: Given): Promise<Answers | undefined> {
  const place = given.folder ? { folder: given.folder } : await whichFolder(given.at);
  const name = place && (given.name ?? (await askName()));
  const form = name && (given.form ?? (await askForm(server)));
  const language = form && (given.language ?? (await askLanguage()));
  return place && name && form && language ? { name, form, language, ...place } : undefined;
}

async function whichFolder(at: Uri | undefined): Promise<{ folder: Uri | undefined } | undefined> {
  if (at) {
    const { type } = await workspace.fs.stat(at);
    return { folder: type & FileType.Directory ? at : Uri.joinPath(at, "..") };
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return { folder: folders[0]?.uri };
  const picked = await window.showWorkspaceFolderPick({ placeHolder: l10n.t("Where shall the plan be?") });
  return picked && { folder: picked.uri };
}

async function askName(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: title(),
    prompt: l10n.t("Who is the customer?"),
    placeHolder: "Centrale Bio Ouest",
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? l10n.t("Write the customer's name, as you say it.") : undefined),
  });
  return name?.trim();
}

async function askForm(server: LanguageServer): Promise<SaleForm | undefined> {
  const choices = server.sendRequest<readonly WordChoice<SaleForm>[]>(saleFormsRequest);
  const items = choices.then((all) =>
    all.map(({ word, label, explanation }) => ({ label, detail: explanation, word })),
  );
  const placeHolder = l10n.t("What does the customer do with what it buys?");
  const picked = await window.showQuickPick(items, { title: title(), placeHolder, ignoreFocusOut: true });
  return picked?.word;
}

/** The editor's language comes first. */
async function askLanguage(): Promise<Locale | undefined> {
  const own = localeOf(env.language);
  const names: Readonly<Record<Locale, string>> = { en: l10n.t("English"), fr: l10n.t("French") };
  const items = [own, own === "en" ? ("fr" as const) : ("en" as const)].map((word) => ({ label: names[word], word }));
  const placeHolder = l10n.t("In which language is the plan?");
  const picked = await window.showQuickPick(items, { title: title(), placeHolder, ignoreFocusOut: true });
  return picked?.word;
}

function title(): string {
  return l10n.t("New account plan");
}
