import { set } from "../../edit/set.ts";
import { isOpen } from "../../plan/actions.ts";
import { isFilled } from "../../plan/read.ts";
import { salespeople } from "../../plan/salespeople.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const noOwner = defineRule({
  code: "action/no-owner",
  severity: "warning",
  title: {
    en: "An action without a name",
    fr: "Une action sans responsable",
  },
  why: {
    en: "Technical, legal and delivery people all act on an account. An action without a name waits for somebody else to do it, and the owner of the account cannot do them all.",
    fr: "Technique, juridique, livraison : beaucoup agissent sur un compte. Une action sans nom attend que quelqu'un d'autre la fasse, et le responsable du compte ne peut pas toutes les faire.",
  },
  messages: {
    noOwner: {
      en: "Who does this? Name one person under owner.",
      fr: "Qui s'en charge ? Indiquez une personne dans owner.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
actions:
  - { what: send the trial contract, due: 2026-06-22 }
            ^^^^^^^^^^^^^^^^^^^^^^^ action/no-owner
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
actions:
  - { what: send the trial contract, owner: c.morel, due: 2026-06-22 }
`,
  },
  *checkPlan({ plan }, _context, report) {
    for (const action of plan.actions) {
      const { node, what } = action;
      if (!what || !isOpen(action) || isFilled(child(node, "owner"))) continue;
      yield report(keyOf(node, "owner") ?? headOf(node), "noOwner");
    }
  },
  *fixPlan(finding, document, { playbook }) {
    const { actions, account } = document.plan;
    const action = holderOf(finding, actions)?.node;
    if (!action) return;
    for (const owner of salespeople(document.plan, playbook).slice(0, 3)) {
      yield {
        title: { en: "Give it to {owner}", fr: "Confier l'action à {owner}" },
        data: { owner },
        edits: set(document, action, ["owner"], owner),
        isPreferred: owner === account.owner?.value,
      };
    }
    yield {
      title: toFillIn,
      data: { key: keyInWords("owner") },
      edits: action.byKey.has("owner") ? [] : set(document, action, ["owner"], null),
      prepares: true,
    };
  },
});
