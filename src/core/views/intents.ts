import type { Reply } from "../edit/answer.ts";
import { isIsoDate } from "../plan/iso-date.ts";

/** What a panel wants to be changed in the plan. */
export interface Intent {
  readonly kind: "reply";
  /** `customer.who.budget`. */
  readonly question: string;
  readonly reply: Reply;
}

/** What came from a panel or a client, as far as it makes sense; undefined for anything else. */
export function readIntent(value: unknown): Intent | undefined {
  if (!isRecord(value) || value.kind !== "reply" || typeof value.question !== "string") return undefined;
  const reply = readReply(value.reply);
  return reply === undefined ? undefined : { kind: "reply", question: value.question, reply };
}

function readReply(value: unknown): Reply | undefined {
  if (value === "asked") return value;
  if (!isRecord(value)) return undefined;
  const { answer, from, on, notApplicable } = value;
  if (isText(notApplicable)) return { notApplicable };
  if (!isText(answer) && !(Array.isArray(answer) && answer.every(isText))) return undefined;
  return {
    answer,
    ...(isText(from) && { from }),
    ...(typeof on === "string" && isIsoDate(on) && { on }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Of what came from outside: an object with names and values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
