import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob, isDynamicPattern } from "tinyglobby";
import { type DocumentKind, documentKindOf } from "../../core/document-kind.ts";
import { nodeFiles } from "../../workspace/node-files.ts";
import type { Io } from "../io.ts";
import { type Failure, nothingAt, unreadable } from "./failure.ts";

/** A file to check. */
export interface Target {
  /** As the output names it: as it was given, else relative to the working folder; always with `/`. */
  readonly path: string;
  readonly uri: string;
  /** Undefined when the name does not tell it. */
  readonly kind: DocumentKind | undefined;
  /** Undefined when the file is gone. Throws `UnreadableFile`. */
  read(): Promise<string | undefined>;
}

interface Found {
  readonly targets: readonly Target[];
  readonly failures: readonly Failure[];
}

/** The files that the paths of a command line stand for, each once, in the order of their paths. */
export async function findTargets(paths: readonly string[], io: Io): Promise<Found> {
  const found = await Promise.all(paths.map((given) => find(given, io)));
  const byUri = new Map(
    found
      .flatMap(({ targets }) => targets)
      .reverse()
      .map((target) => [target.uri, target]),
  );
  return {
    targets: [...byUri.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    failures: found.flatMap(({ failures }) => failures),
  };
}

async function find(given: string, io: Io): Promise<Found> {
  if (given === "-") return only(standardInput(io));
  if (given === "") return none(nothingAt(given)); // a variable of a script that holds nothing must not mean "here"
  const file = path.resolve(io.cwd, given);
  try {
    return (await stat(file)).isDirectory() ? await inFolder(given, file, io) : only(named(slashed(given), file));
  } catch (error) {
    if (isDynamicPattern(given)) return matching(given, io);
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
    return none(reason === "ENOENT" || reason === "ENOTDIR" ? nothingAt(given) : unreadable(given, reason));
  }
}

function standardInput(io: Io): Target {
  // Where it would lie decides which playbook is in force.
  const uri = pathToFileURL(path.join(io.cwd, "<stdin>")).href;
  return { path: "-", uri, kind: undefined, read: () => io.stdin() };
}

async function inFolder(given: string, folder: string, { cwd }: Io): Promise<Found> {
  const failures: Failure[] = [];
  const uris = await nodeFiles.find(pathToFileURL(folder).href, ({ uri, reason }) => {
    failures.push(unreadable(relative(fileURLToPath(uri), cwd) || given, reason));
  });
  if (uris.length === 0 && failures.length === 0) failures.push(noPlanIn(given));
  return { targets: uris.map((uri) => fileURLToPath(uri)).map((file) => named(relative(file, cwd), file)), failures };
}

/** A pattern picks YAML files, whatever their names, as if each had been given. */
async function matching(pattern: string, { cwd }: Io): Promise<Found> {
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  });
  const plans = files.filter((file) => /\.ya?ml$/i.test(file)).map((file) => path.normalize(file));
  return plans.length
    ? { targets: plans.map((file) => named(relative(file, cwd), file)), failures: [] }
    : none(noMatch(pattern));
}

function named(shown: string, file: string): Target {
  const uri = pathToFileURL(file).href;
  return { path: shown, uri, kind: documentKindOf(slashed(file)), read: () => nodeFiles.read(uri) };
}

function relative(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file));
}

function slashed(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

function only(target: Target): Found {
  return { targets: [target], failures: [] };
}

function none(failure: Failure): Found {
  return { targets: [], failures: [failure] };
}

function noPlanIn(folder: string): Failure {
  return {
    path: folder,
    why: {
      en: "There is no account plan in “{path}”: their names end in .account.yaml.",
      fr: "Il n'y a aucun plan de compte dans « {path} » : leurs noms se terminent par .account.yaml.",
    },
  };
}

function noMatch(pattern: string): Failure {
  return {
    path: pattern,
    why: { en: "No file matches “{path}”.", fr: "Aucun fichier ne correspond à « {path} »." },
  };
}
