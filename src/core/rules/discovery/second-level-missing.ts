import { openQuestions } from "../../edit/questions.ts";
import { backTo } from "../../fixes/back-to.ts";
import { answersAt, coverageAt, hasBegun, type LevelCoverage, requiredLevels } from "../../plan/coverage.ts";
import { levelLabels, topicLabel } from "../../plan/labels.ts";
import { nextQuestions } from "../../plan/next-questions.ts";
import { isFilled } from "../../plan/read.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { discoveryLevels } from "../../plan/vocabulary.ts";
import { child, keyOf } from "../../source/tree.ts";
import { knownCoverage } from "../context.ts";
import { type Fix, wordsOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const secondLevelMissing = defineRule({
  code: "discovery/second-level-missing",
  severity: "warning",
  title: {
    en: "Only half of the discovery",
    fr: "Une découverte à moitié faite",
  },
  why: {
    en: "The person who buys is not the one who uses, and a reseller does not consume what it buys: it buys what its own customers will buy. The discovery is double: the customer, and those for whom the customer buys. Which second half is needed depends on the form of sale.",
    fr: "Celui qui achète n'est pas celui qui utilise, et un distributeur ne consomme pas ce qu'il achète : il achète ce que ses clients achèteront. La découverte est donc double : celle du client, et celle des personnes pour qui il achète. La seconde moitié dépend de la forme de vente.",
  },
  options: ["levels"],
  messages: {
    users: {
      en: "The buyer is not the user: ask those who will work with it too, and note their answers under discovery.users.",
      fr: "L'acheteur n'est pas l'utilisateur : interrogez aussi ceux qui s'en serviront, et notez leurs réponses sous discovery.users.",
    },
    reseller: {
      en: "This customer sells on what it buys: discover its own business too, under discovery.reseller ({topics}).",
      fr: "Ce client revend ce qu'il achète : découvrez aussi son activité, sous discovery.reseller ({topics}).",
    },
    endCustomer: {
      en: "A reseller buys what its own customers will buy: discover them too, under discovery.endCustomer ({topics}).",
      fr: "Un distributeur achète ce que ses propres clients achèteront : découvrez-les aussi, sous discovery.endCustomer ({topics}).",
    },
    incompleteReseller: {
      en: "An offer is being made, and you do not know yet of the reseller: {topics}.",
      fr: "L'offre est en cours, et il vous reste à découvrir du distributeur : {topics}.",
    },
    incompleteEndCustomer: {
      en: "An offer is being made, and you do not know yet of your customer's customers: {topics}.",
      fr: "L'offre est en cours, et il vous reste à découvrir des clients de votre client : {topics}.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Green Corner Stores }
sale: { form: resale, stage: discovery }
discovery:
  customer: { who: { final-decision: Mrs Lee } }
  reseller: { activity: nine shops, clientele: families, positioning: premium }
  endCustomer: {}
  ^^^^^^^^^^^ discovery/second-level-missing
`,
    good: `
accountPlan: 1
account: { name: Green Corner Stores }
sale: { form: resale, stage: discovery }
discovery:
  customer: { who: { final-decision: Mrs Lee } }
  reseller: { activity: nine shops, clientele: families, positioning: premium }
  endCustomer: { motives: [comfort], needs: { frequency: every week } }
`,
  },
  *checkPlan({ plan }, context, report) {
    const { discovery } = plan;
    // As long as nothing at all was asked, discovery/low-coverage says so.
    if (!isAtLeast(plan, "discovery") || !hasBegun(plan)) return;
    for (const level of requiredLevels(plan, context.playbook)) {
      if (level === "customer") continue;
      const answers = answersAt(plan, level);
      const isMissing = answers.every(({ status }) => status === "open");
      const isUnreadable = answers.length === 0 && isFilled(child(discovery.node, level));
      const at = keyOf(discovery.node, level) ?? plan.anchor("discovery");
      if (isUnreadable) continue;
      if (level === "users") {
        if (isMissing) yield report(at, "users", { level });
        continue;
      }
      const remaining = remainingIn(knownCoverage(level, plan, context));
      const data = { level, topics: remaining.map(topicLabel), remaining };
      if (isMissing) yield report(at, level, data);
      else if (remaining.length > 0 && isAtLeast(plan, "proposal")) {
        yield report(at, level === "reseller" ? "incompleteReseller" : "incompleteEndCustomer", data);
      }
    }
  },
  *fixPlan(finding, document, { playbook }): Generator<Fix> {
    const level = discoveryLevels.find((one) => one === finding.data.level);
    if (!level) return;
    const { topics } = coverageAt(level, document.plan, playbook);
    const remaining = wordsOf(finding, "remaining");
    const toAsk = level === "users" ? nextQuestions(topics, 5) : topics.filter(({ id }) => remaining.includes(id));
    yield {
      title: { en: "Add what to discover of {name}", fr: "Ajouter ce qu'il faut découvrir : {name}" },
      data: { name: levelLabels[level] },
      edits: openQuestions(document, toAsk),
      prepares: true,
    };
    yield* backTo(finding.message.startsWith("incomplete") ? "discovery" : "contact", document);
  },
});

/** What is still to be discovered; a reseller does not always ask for payment terms. */
function remainingIn({ topics }: LevelCoverage): readonly string[] {
  return topics
    .filter(({ id, status }) => id !== "paymentTerms" && (status === "not-asked" || status === "open"))
    .map(({ id }) => id);
}
