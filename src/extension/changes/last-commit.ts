import { env, extensions, l10n, type Uri } from "vscode";
import type { OtherVersion } from "./change-pages.ts";

/** What is used of the API, version 1, of VS Code's own Git extension. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): {
    getRepository(uri: Uri): Repository | null;
  };
}

interface Repository {
  /** The text of a file in a commit; rejects when it is not in it. */
  show(commit: string, path: string): Promise<string>;
  log(options: {
    readonly maxEntries: number;
    readonly path: string;
  }): Promise<readonly { readonly hash: string; readonly authorDate?: Date }[]>;
}

/** The plan as it was committed last, or a sentence that says why there is none. */
export async function lastCommitOf(plan: Uri): Promise<OtherVersion | string> {
  const git = await gitExtension();
  if (!git?.enabled) return l10n.t("VS Code's Git extension is switched off, so the last commit can't be read.");
  const repository = git.getAPI(1).getRepository(plan);
  if (!repository) return l10n.t("This plan is in no Git repository that VS Code has open.");
  const text = await repository.show("HEAD", plan.fsPath).catch(() => undefined);
  if (text === undefined) return l10n.t("This plan has not been committed yet.");
  const [commit] = await repository.log({ maxEntries: 1, path: plan.fsPath }).catch(() => []);
  return { text, name: nameOf(commit) };
}

async function gitExtension(): Promise<GitExtension | undefined> {
  // It is not there where somebody switched it off, and in some VS Code's on the web.
  return extensions
    .getExtension<GitExtension>("vscode.git")
    ?.activate()
    .then(undefined, () => undefined);
}

function nameOf(commit: { readonly hash: string; readonly authorDate?: Date } | undefined): string {
  const day = commit?.authorDate?.toLocaleDateString(env.language, { dateStyle: "medium" });
  return commit && day ? l10n.t("the commit {0} of {1}", commit.hash.slice(0, 7), day) : l10n.t("the last commit");
}
