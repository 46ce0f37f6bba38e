import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** As `0.7`; undefined when there is no Neovim. */
export function neovimVersion(): string | undefined {
  try {
    return /^NVIM v(\d+\.\d+)/.exec(execFileSync("nvim", ["--version"], { encoding: "utf8" }))?.[1];
  } catch {
    return undefined;
  }
}

export function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}

interface Start {
  /** Its own folder: with the user's `init.lua`, and where plans are. */
  readonly folder: string;
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A Neovim without a screen: keys go in, and what can be asked of it comes out. */
export class Neovim {
  readonly #process: ChildProcess;
  readonly #address: string;

  constructor({ folder, file, env }: Start) {
    this.#address = path.join(folder, "socket");
    const words = ["--headless", "--clean", "-u", path.join(folder, "init.lua"), "--listen", this.#address, file];
    this.#process = spawn("nvim", words, { cwd: folder, env: { ...process.env, ...env }, stdio: "ignore" });
  }

  /** @param keys as Neovim names them: `<Esc>` */
  async type(keys: string): Promise<void> {
    await this.#call("--remote-send", keys);
  }

  /** The value of an expression in Lua. */
  async ask<Value>(lua: string): Promise<Value> {
    return JSON.parse(await this.#call("--remote-expr", `json_encode(luaeval('${lua.replaceAll("'", "''")}'))`));
  }

  /** The lines of what is on the screen. */
  lines(): Promise<readonly string[]> {
    return this.ask("vim.api.nvim_buf_get_lines(0, 0, -1, false)");
  }

  /** Asks again and again, for what no event tells of; the test's own deadline ends it. */
  async until<Value>(lua: string, isWanted: (value: Value) => boolean): Promise<Value> {
    for (;;) {
      // It takes a moment until Neovim listens.
      const value = await this.ask<Value>(lua).catch(() => undefined);
      if (value !== undefined && isWanted(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
  }

  #call(how: "--remote-send" | "--remote-expr", words: string): Promise<string> {
    return new Promise((resolve, reject) => {
      execFile("nvim", ["--server", this.#address, how, words], (error, stdout, stderr) => {
        if (error) reject(error);
        else resolve(stdout || stderr);
      });
    });
  }
}
