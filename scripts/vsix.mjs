// The extension as one file, from the bundles and the files that .vscodeignore lets through.
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../test/host/paths.mjs";

/** What package.json says to developers only. */
const forDevelopers = ["bin", "devDependencies", "private", "scripts"];

/**
 * Builds small bundles in a folder of their own (what is in dist/ stays), and packs them with the rest.
 * @param {string} file where to write it
 */
export async function makeVsix(file) {
  const { createVSIX, listFiles } = await import("@vscode/vsce");
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-vsix-"));
  try {
    // The bundles hold all they need: nothing of node_modules goes along.
    for (const name of await listFiles({ cwd: root, dependencies: false })) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await cp(path.join(root, name), path.join(folder, name));
    }
    await trimManifest(path.join(folder, "package.json"));
    for (const page of ["README.md", "README.fr.md"]) await dropPictures(path.join(folder, page));
    build(path.join(folder, "dist"));
    await writeFile(path.join(folder, ".vscodeignore"), ""); // all that is here belongs to it
    const options = { dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true };
    await createVSIX({ cwd: folder, packagePath: file, ...options });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function trimManifest(file) {
  const manifest = JSON.parse(await readFile(file, "utf8"));
  const kept = Object.entries(manifest).filter(([key]) => !forDevelopers.includes(key));
  await writeFile(file, JSON.stringify(Object.fromEntries(kept), undefined, 2));
}

/** The pictures weigh more than all the rest, and would have to be in it. */
async function dropPictures(file) {
  const page = await readFile(file, "utf8");
  await writeFile(file, page.replaceAll(/^!\[.*\n\n?/gm, ""));
}

function build(folder) {
  const words = ["esbuild.mjs", "--production", `--into=${folder}`];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed.");
}
