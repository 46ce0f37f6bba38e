import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Line } from "../line.ts";
import { percentile } from "../measure.ts";
import { planOfCustomer } from "../plans.ts";
import { MeasuredServer } from "../server.ts";

const counts = [100, 1_000, 10_000] as const;
const changes = 9;

/** Checked last, being last by name: its finding says that all others are checked. */
const last = "zzz.account.yaml";
const lastText = "accountPlan: 1\naccount: { name: Last }\nobjectives: [Grow]\n";

/** A workspace of many plans in the real server: the first start, the second, one file or purchase changed, one key pressed. */
export const workspace: Line = {
  name: "workspace",
  async *run() {
    for (const count of counts) {
      const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-bench-"));
      try {
        const plans = path.join(folder, "plans");
        await writePlans(plans, count);
        const bare = await readAndParse(plans);
        const place = { plans: pathToFileURL(plans).href, storage: pathToFileURL(path.join(folder, "kept")).href };
        const first = await start(place);
        const firstMemory = first.server.memory;
        await first.server.end();
        const second = await start(place);
        const { server } = second;
        const plansWords = `${count.toLocaleString("en")} plans`;
        yield { what: `${plansWords}, first start`, value: first.cost, unit: "ms" };
        yield { what: `${plansWords}, first start (time)`, value: first.time, unit: "ms" };
        yield {
          what: `${plansWords}, first start to reading and parsing them`,
          value: first.cost / bare,
          unit: "ratio",
          goal: 1.3,
        };
        yield {
          what: `${plansWords}, second start to the first`,
          value: second.cost / first.cost,
          unit: "ratio",
          ...atMost(count, 0.1),
        };
        const uri = `${place.plans}/plan-00008.account.yaml`;
        const change = await changed(server, plans, uri, (text) => text);
        yield { what: `${plansWords}, one file changed (time)`, value: change.time, unit: "ms", goal: 50 };
        const purchase = await changed(server, plans, uri, bought);
        yield { what: `${plansWords}, one purchase changed, all work`, value: purchase.work, unit: "ms" };
        yield { what: `${plansWords}, one key in one of them`, value: await typed(server, uri), unit: "ms" };
        yield { what: `${plansWords}, memory after the first start`, value: firstMemory, unit: "MB" };
        yield { what: `${plansWords}, memory after the second`, value: server.memory, unit: "MB" };
        await server.end();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  },
};

/** Few plans are checked before the program itself has come up. */
function atMost(count: number, goal: number): { goal?: number } {
  return count >= 1_000 ? { goal } : {};
}

async function writePlans(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++)
    await writeFile(path.join(folder, `plan-${String(number).padStart(5, "0")}.account.yaml`), planOfCustomer(number));
  await writeFile(path.join(folder, last), lastText);
}

/** In a process of its own, as the server is one. */
async function readAndParse(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["dist/read-and-parse.cjs", folder]);
  return Number(stdout);
}

async function start({ plans, storage }: { plans: string; storage: string }) {
  const before = performance.now();
  const server = await MeasuredServer.start(plans, storage);
  const isLast = ({ uri }: { uri: string }) => uri.endsWith(last);
  await server.until(isLast, () => server.notify("initialized", {}));
  const time = performance.now() - before;
  await quiet(server);
  return { server, time, cost: server.spent };
}

/** Until it has nothing to do for a while: the portfolio is read and what is to be kept is written. */
async function quiet(server: MeasuredServer): Promise<void> {
  let before = -1;
  while (server.spent - before > 20) {
    before = server.spent;
    await wait(700);
  }
}

/** Another amount of the first purchase. */
function bought(text: string): string {
  return text.replace(
    /(purchases:.*?amount: )(\d+)/s,
    (_, before: string, amount: string) => `${before}${Number(amount) + 1000}`,
  );
}

/** Until the findings of the file are there, and all that has to be done for it; medians. */
async function changed(server: MeasuredServer, folder: string, uri: string, edited: (text: string) => string) {
  const file = path.join(folder, path.basename(uri));
  const text = await readFile(file, "utf8");
  const [times, works]: [number[], number[]] = [[], []];
  for (let change = 0; change < changes; change++) {
    const isEven = change % 2 === 0;
    await writeFile(file, isEven ? `${edited(text)}unknown: 1\n` : text);
    const spent = server.spent;
    const before = performance.now();
    await server.until(
      (news) => news.uri === uri && isEven === news.diagnostics.some(({ code }) => code === "schema/unknown-key"),
      () => server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] }),
    );
    times.push(performance.now() - before);
    await quiet(server);
    works.push(server.spent - spent);
  }
  await writeFile(file, text);
  return { time: percentile(times, 50), work: percentile(works, 50) };
}

async function typed(server: MeasuredServer, uri: string): Promise<number> {
  await server.open(uri, planOfCustomer(8));
  await quiet(server);
  const keys = 50;
  const before = server.spent;
  for (let key = 0; key < keys; key++) await server.type(uri, 0, "#");
  return (server.spent - before) / keys;
}
