import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, found upwards, so that it is the same from the sources and from a bundle in dist/. */
export const root = repositoryAbove(path.dirname(fileURLToPath(import.meta.url)));

/** What tests download and leave behind; git-ignored, can be deleted at any time. */
export const cache = path.join(root, ".vscode-test");

function repositoryAbove(folder) {
  return existsSync(path.join(folder, "package-lock.json")) ? folder : repositoryAbove(path.dirname(folder));
}
