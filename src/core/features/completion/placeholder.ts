import type { Path } from "../../edit/put.ts";
import { renderInBrackets, renderInline } from "../../edit/render.ts";
import type { Schema } from "../../schema/schema.ts";
import { objectiveAt } from "../values/days.ts";
import type { Value } from "../values/value.ts";
import { valuesAt } from "../values.ts";
import { type Stop, unknown } from "./pieces.ts";
import type { Request } from "./request.ts";

/** Longer lists are for the completion of the value itself. */
const maxChoices = 20;

/**
 * What stands in a new block until somebody fills it in. Left alone it must not be a false statement: a value stands there
 * only when it is the likely one, else `~`, which reads as not filled in.
 */
export function placeholder(schema: Schema, path: Path, request: Request, isInBrackets = false): Stop {
  const { document, view } = request;
  const values = valuesAt({ path, schema, beside: new Map(), document, view }).slice(0, maxChoices);
  const render = isInBrackets ? renderInBrackets : renderInline;
  const likely = likelyOf(values, path, request);
  const others = values.filter((value) => value !== likely).map(({ value }) => render(value));
  const text = likely ? render(likely.value) : unknown;
  return { text, choices: [text, ...others] };
}

/** Keys whose first value is the likely one. */
const firstIsLikely = ["on", "status", "better", "currency", "unit"];

function likelyOf(values: readonly Value[], path: Path, { document, view }: Request): Value | undefined {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const [first] = values;
  if (values.length === 1) return first;
  if (firstIsLikely.includes(key)) return first;
  if (key === "due" && path.includes("milestones") && objectiveAt(path, document)?.timeBound.due) return first;
  const known = (word: string | undefined) => values.find(({ value }) => value === word);
  if (key === "language") return known(view.locale);
  if (!("plan" in document)) return undefined;
  const { plan } = document;
  if (key === "roles") return plan.sale.form || plan.stakeholders.length > 0 ? first : known("decision-maker");
  if (key === "owner" || key === "agreedBy") return known(plan.account.owner?.value);
  return known("unknown");
}
