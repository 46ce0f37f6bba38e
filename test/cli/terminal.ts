import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { rules } from "../../src/core/rules/index.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, in which the command line runs inside this process. */
export class Terminal {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  read(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }

  async run(args: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const io: Io = {
      cwd: this.folder,
      locale: "en",
      clock: new Date(2026, 5, 15, 12),
      milliseconds: () => 0,
      stdin: async () => "",
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      errIsTerminal: false,
      columns: undefined,
      colour: false,
      startServer: async () => {},
      ...world,
    };
    const code = await run(args, io);
    return { code, out: out.join(""), err: err.join("") };
  }
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs with a folder that holds these files, and takes it away again. */
export async function inFolder<T>(files: Files, use: (terminal: Terminal) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "sales-playbook-cli-")));
  const terminal = new Terminal(folder);
  try {
    for (const [name, content] of Object.entries(files)) await terminal.write(name, content);
    return await use(terminal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A playbook for which nothing counts but these codes, so that tests of the command line stand still as rules come. */
export function onlyCodes(severities: Readonly<Record<string, string>>): string {
  const all = rules.map(({ code }) => `  ${code}: ${severities[code] ?? "off"}\n`);
  return `salesPlaybook: 1\nseverities:\n${all.join("")}`;
}

export const goodPlan = "accountPlan: 1\naccount: { name: Copyfast }\n";

/** One finding, `smart/time-bound` from 4:16 to 4:50. */
export const datelessPlan = `${goodPlan}objectives:\n  - statement: Sell 40 copiers to the head office\n`;
