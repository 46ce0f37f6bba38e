import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readReport } from "./report.mjs";

/**
 * Runs parts one after the other, prints what failed, and sums up.
 * @param {import("./parts.mjs").Part[]} parts
 * @returns {Promise<{ passed: number, failed: number }>} a part that broke off counts as one more failure
 */
export async function runParts(parts) {
  const total = { passed: 0, failed: 0 };
  for (const part of parts) {
    console.log(`\n${part.title}`);
    const started = Date.now();
    const { passed, skipped, failures, broken } = await outcomeOf(part);
    for (const { title, error } of failures) console.log(indent(`✗ ${title}\n${indent(error)}`));
    if (broken) console.log(indent(`✗ ${part.title} broke off: ${broken}`));
    const failed = failures.length + (broken ? 1 : 0);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(indent(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""} (${seconds} s)`));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

async function outcomeOf(part) {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-report-"));
  const file = path.join(folder, "report.jsonl");
  try {
    const error = await part.run(file).then(
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
