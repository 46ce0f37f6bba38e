// The only file of the command line that touches the process it runs in.
import path from "node:path";
import { localeOfEnvironment } from "../core/locale.ts";
import { readStart } from "../workspace/decode.ts";
import { clearLine } from "./check/progress.ts";
import { exitCodes, type Io } from "./io.ts";
import { run } from "./run.ts";
import { program } from "./sentences.ts";

const { argv, env, stdin, stdout, stderr } = process;

const io: Io = {
  cwd: process.cwd(),
  locale: localeOfEnvironment(env, Intl.DateTimeFormat().resolvedOptions().locale),
  clock: new Date(),
  milliseconds: () => performance.now(),
  stdin: () => readStart(stdin),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  errIsTerminal: stderr.isTTY === true,
  columns: stdout.isTTY ? stdout.columns : undefined,
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  startServer: async () => void require(path.join(__dirname, "server.js")),
};

// Whoever reads the output may stop early, as `head` does: the rest is for nobody, and the exit code stays what it is.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail(error);
});
stderr.on("error", () => {});

process.once("SIGINT", () => {
  if (io.errIsTerminal) io.err(clearLine);
  process.exit(exitCodes.interrupted);
});

run(argv.slice(2), io).then((code) => {
  process.exitCode ??= code;
}, fail);

function fail(error: unknown): void {
  io.err(`${program}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCodes.failure;
}
