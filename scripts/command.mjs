// Starting other programs. Nothing but Node's own modules here: this runs before anything is installed.
import { spawn } from "node:child_process";

/**
 * Runs a program quietly to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 * @throws {Error} with the last lines it printed, when it can't start or ends with another code than 0
 */
export function run(program, args, { cwd, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], shell: needsShell(program) });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const fail = (reason) =>
      reject(new Error([`${program} ${args.join(" ")}: ${reason}`, tail(output)].join("\n").trimEnd()));
    child.on("error", (error) => fail(error.message));
    child.on("close", (code, signal) => (code === 0 ? resolve(output) : fail(signal ?? `exit code ${code}`)));
  });
}

/**
 * npm, the one that started us if there is one, so that its version and settings stay the same.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  const quiet = [...args, "--no-audit", "--no-fund", "--loglevel=error"];
  return cli?.endsWith("npm-cli.js") ? run(process.execPath, [cli, ...quiet], options) : run("npm", quiet, options);
}

/** On Windows npm is a .cmd file, which only a shell can start. */
function needsShell(program) {
  return process.platform === "win32" && program === "npm";
}

function tail(text, lines = 20) {
  return text.trimEnd().split("\n").slice(-lines).join("\n");
}
