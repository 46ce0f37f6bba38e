import { Uri, workspace } from "vscode";

/** Copies the files that are not there yet: what somebody wrote in the others stays. */
export async function copySamples(from: Uri, to: Uri): Promise<void> {
  const { fs } = workspace;
  await fs.createDirectory(to);
  const there = new Set((await fs.readDirectory(to)).map(([name]) => name));
  for (const name of samples.filter((one) => !there.has(one))) {
    await fs.writeFile(Uri.joinPath(to, name), await fs.readFile(Uri.joinPath(from, name)));
  }
}

/** All of examples/: on the web a folder of the extension can't be listed. */
export const samples: readonly string[] = [
  "README.md",
  "a-reprendre.account.yaml",
  "centrale-bio-ouest.account.yaml",
  "logiciel-de-gestion.account.yaml",
  "needs-work.account.yaml",
  "objectif-annuel.account.yaml",
  "photocopiers.account.yaml",
  "prospection.account.yaml",
  "saas-team.account.yaml",
  "sales-playbook.yaml",
  "valve-works.account.yaml",
  "ville-de-valmorande.account.yaml",
];
