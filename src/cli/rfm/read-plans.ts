import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Localized } from "../../core/locale.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { accountOf } from "../../core/rfm/account.ts";
import { parse } from "../../core/source/parse.ts";
import { UnreadableFile } from "../../workspace/files.ts";
import { planReport } from "../../workspace/plan-report.ts";
import { type PlanAccount, readPortfolio } from "../../workspace/read-portfolio.ts";
import { gone } from "../check/failure.ts";
import { pooled } from "../check/pool.ts";
import { findTargets } from "../check/targets.ts";
import { filesNear } from "../files-near.ts";
import type { Io } from "../io.ts";
import { type Answer, countedIn, failed, type Question, spansOf } from "./answer.ts";
import { problemOf, type Sentence } from "./problems.ts";

/** The accounts of a folder of plans, or of one plan. */
export async function readPlans(question: Question, io: Io): Promise<Answer> {
  const { method, source } = question;
  const { targets, failures: notFound } = await findTargets([source], io);
  const failures: Sentence[] = notFound.map(({ path: name, why }) => ({ text: why, data: { path: name } }));
  const plans: PlanAccount[] = [];
  const paths = new Map<string, string>();
  await pooled(
    targets.filter(({ kind }) => kind !== "sales-playbook"),
    atOnce,
    async (target) => {
      try {
        const text = await target.read();
        if (text === undefined) {
          failures.push({ text: gone(target.path).why, data: { path: target.path } });
          return;
        }
        paths.set(target.uri, target.path);
        plans.push({ uri: target.uri, account: accountOf(readPlan(parse(text).root)) });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        failures.push(problemOf({ kind: "unreadable", reason: error.reason }, target.path));
      }
    },
  );
  if (plans.length === 0 && failures.length === 0) return failed({ text: noPlans, data: { path: source } });
  plans.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const portfolio = await readPortfolio(plans, { files: filesNear([source], io), windows: spansOf(question), method });
  for (const [uri, problem] of portfolio.problems) {
    const ledger = plans.find((plan) => plan.uri === uri)?.account.ledger ?? "";
    const isAboutPlan = problem.kind === "no-customer-id" || problem.kind === "unknown-customer";
    failures.push(problemOf(problem, isAboutPlan ? (paths.get(uri) ?? uri) : ledger));
  }
  const relative = (uri: string) => path.relative(io.cwd, fileURLToPath(uri)) || uri;
  return {
    report:
      plans.length > 0
        ? planReport(plans, portfolio, { ...question, pathOf: (uri) => paths.get(uri) ?? relative(uri) })
        : undefined,
    skipped: portfolio.ledgers.map(({ uri, read }) => ({ path: relative(uri), ...countedIn(read) })),
    failures: unique(failures),
  };
}

const noPlans: Localized = {
  en: "There is no account plan in “{path}”: their names end in .account.yaml.",
  fr: "Il n'y a aucun plan de compte dans « {path} » : leurs noms se terminent par .account.yaml.",
};

/** Plans being read at once. */
const atOnce = 16;

/** A file that is missing is missing once, however many plans point to it. */
function unique(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((one) => [`${one.text.en} ${one.data.path}`, one])).values()];
}
