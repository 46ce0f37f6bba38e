import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Finding, Located, RelatedPlace, Severity } from "../finding.ts";
import type { Localized, MessageValue, Slots } from "../locale.ts";
import type { Context } from "./context.ts";
import type { Fix, FixContext } from "./fix.ts";

export type { Context } from "./context.ts";

/**
 * A rule is data around a function: its file holds all there is to say of it, and its page in the reference, its tests
 * and its texts are made from that.
 */
export interface Rule {
  /** `family/problem`; never renamed, never used again for something else. */
  readonly code: string;
  readonly severity: Severity;
  /** A heading: what is wrong, in a few words. */
  readonly title: Localized;
  /** What it means and why the method asks for it. */
  readonly why: Localized;
  /** Keys of the playbook that change what it finds. */
  readonly options?: readonly string[];
  /** The sentences it can say: what is wrong and what would satisfy it. `{name}` is a fact of the finding. */
  readonly messages: Readonly<Record<string, Localized>>;
  /**
   * YAML, with the findings of the bad one marked below the text they underline (`^^^^ family/problem`). Both are run as
   * tests, as of `exampleDay`. A rule without `bad` speaks of what YAML in a page can't show.
   */
  readonly examples: { readonly bad?: string; readonly good: string; readonly kind?: "sales-playbook" };
  /** Undefined for a rule whose findings come with another step, such as applying the suppressions. */
  readonly checkPlan?: Check<PlanDocument>;
  readonly checkPlaybook?: Check<PlaybookDocument>;
  /** What can be done about a finding of this rule, the most likely first. */
  readonly fixPlan?: Fixer<PlanDocument>;
  readonly fixPlaybook?: Fixer<PlaybookDocument>;
}

/** Whether a rule speaks of how the text is written, which is known before anything else is. */
export function isAboutText({ code }: Pick<Rule, "code">): boolean {
  return code.startsWith("yaml/");
}

type Fixer<Document> = (finding: Finding, document: Document, context: FixContext) => Iterable<Fix>;

type Check<Document> = (document: Document, context: Context) => Iterable<Finding>;

/** The day on which the examples of the rules are looked at. */
export const exampleDay = "2026-06-15";

interface Details {
  readonly related?: readonly RelatedPlace[];
  readonly unnecessary?: boolean;
}

/** Makes a finding of the rule: a message's name, and a value for each name in its braces (the type checker sees to it). */
export type Report<Messages extends Readonly<Record<string, Localized>>> = <Name extends keyof Messages & string>(
  at: Located,
  message: Name,
  ...facts: Slots<Messages[Name]["en"]> extends never
    ? [data?: Readonly<Record<string, MessageValue | undefined>>, details?: Details]
    : [
        data: Readonly<Record<Slots<Messages[Name]["en"]>, MessageValue>> &
          Readonly<Record<string, MessageValue | undefined>>,
        details?: Details,
      ]
) => Finding;

type Checker<Document, Messages extends Readonly<Record<string, Localized>>> = (
  document: Document,
  context: Context,
  report: Report<Messages>,
) => Iterable<Finding>;

type Definition<Messages extends Readonly<Record<string, Localized>>> = Omit<
  Rule,
  "messages" | "checkPlan" | "checkPlaybook"
> & {
  readonly messages: Messages;
  readonly checkPlan?: Checker<PlanDocument, Messages>;
  readonly checkPlaybook?: Checker<PlaybookDocument, Messages>;
  /** One check for both kinds of document. */
  readonly check?: Checker<PlanDocument | PlaybookDocument, Messages>;
  /** One fix for both. */
  readonly fix?: Fixer<PlanDocument | PlaybookDocument>;
};

export function defineRule<const Messages extends Readonly<Record<string, Localized>>>(
  definition: Definition<Messages>,
): Rule & { readonly report: Report<Messages> } {
  const { check, checkPlan = check, checkPlaybook = check, fix, ...rest } = definition;
  const report: Report<Messages> = (at, message, ...[data = {}, details = {}]) => ({
    code: rest.code,
    severity: rest.severity,
    message,
    data,
    range: at.range,
    pointer: at.pointer,
    ...details,
  });
  return {
    ...(fix && { fixPlan: fix, fixPlaybook: fix }),
    ...rest,
    report,
    ...(checkPlan && { checkPlan: (document, context) => checkPlan(document, context, report) }),
    ...(checkPlaybook && { checkPlaybook: (document, context) => checkPlaybook(document, context, report) }),
  };
}
