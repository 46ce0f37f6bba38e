import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { readReport } from "./report.mjs";

/** Parts that run at the same time: many a test waits for something, or has work for one core only. */
const lanes = Math.min(2, availableParallelism());

/**
 * Runs parts in their order, two at a time; prints of each, when it has ended, what it said and what failed, and sums up.
 * @param {import("./parts.mjs").Part[]} parts
 * @returns {Promise<{ passed: number, failed: number }>} a part that broke off counts as one more failure
 */
export async function runParts(parts) {
  const total = { passed: 0, failed: 0 };
  const waiting = parts.values();
  const runLane = async () => {
    for (const part of waiting) {
      const { passed, failed } = await runPart(part);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return total;
}

async function runPart(part) {
  const started = Date.now();
  const said = [];
  const { passed, skipped, failures, broken } = await outcomeOf(part, (line) => said.push(line));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const failed = failures.length + (broken ? 1 : 0);
  const lines = [
    ...said,
    ...failures.map(({ title, error }) => `✗ ${title}\n${indent(error)}`),
    ...(broken ? [`✗ ${part.title} broke off: ${broken}`] : []),
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""} (${seconds} s)`,
  ];
  console.log(["", part.title, ...lines.map(indent)].join("\n"));
  return { passed, failed };
}

async function outcomeOf(part, say) {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-report-"));
  const file = path.join(folder, "report.jsonl");
  try {
    const error = await part.run(file, say).then(
      () => undefined,
      (failure) => failure.message,
    );
    const report = readReport(file);
    return { ...report, broken: whyBroken(report, error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns {string | undefined} why the numbers of a part don't tell the whole story */
function whyBroken({ passed, skipped, failures, complete, running }, error) {
  if (!complete) {
    const place = running ? `during “${running}”` : "before its tests had all run";
    return [error, place].filter(Boolean).join(", ");
  }
  if (failures.length) return undefined;
  return error ?? (passed + skipped === 0 ? "no test ran" : undefined);
}

function indent(text) {
  return text.replace(/^(?=.)/gm, "  ");
}
