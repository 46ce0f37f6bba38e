import assert from "node:assert/strict";
import { documentLinks } from "../../../src/core/features/links.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { documentOf, readAs } from "./cursor.ts";

interface Case {
  readonly it: string;
  /** With each link in «». */
  readonly text: string;
  readonly targets: readonly string[];
  readonly tooltips?: readonly string[];
  readonly locale?: Locale;
  readonly isPlaybook?: boolean;
  readonly builtIn?: boolean;
}

const cases: readonly Case[] = [
  {
    it: "leads to the ledger",
    text: 'history:\n  ledger: «"../orders 2026.csv"» # ours\n',
    targets: ["file:///../orders 2026.csv"],
    tooltips: ["Open ../orders 2026.csv"],
  },
  {
    it: "leads to the customer's pages",
    text: "account:\n  website: «copyfast.example/fr»\n  customerSpace: { url: «https://shop.example:8080/a?b=c» }\n",
    targets: ["https://copyfast.example/fr", "https://shop.example:8080/a?b=c"],
    tooltips: ["Ouvrir le site du client", "Ouvrir l'espace de commande du client"],
    locale: "fr",
  },
  {
    it: "leads nowhere from an address that is none, or that is no page",
    text: "account:\n  website: not yet\n  customerSpace: { url: 'command:delete' }\n",
    targets: [],
  },
  {
    it: "leads to no page from other schemes, bare words and mail addresses",
    text: "account: { website: copyfast, customerSpace: { url: 'javascript:a.b' } }\n",
    targets: [],
  },
  {
    it: "leads to people's mailboxes",
    text: "stakeholders:\n  - { id: lee, email: «lee@copyfast.example» }\n  - { email: lee }\n  - { email: 'a@b?cc=c@d' }\n",
    targets: ["mailto:lee@copyfast.example"],
    tooltips: ["Write to lee@copyfast.example"],
  },
  {
    it: "leads to the playbook in force",
    text: "«accountPlan»: 1\naccount: { name: A }\n",
    targets: ["file:///sales-playbook.yaml"],
    tooltips: ["Ouvrir le playbook de ce plan : Ouest"],
    locale: "fr",
    builtIn: false,
  },
  { it: "leads to no playbook file where there is none", text: "accountPlan: 1\n", targets: [] },
  {
    it: "leads to the page of a rule that a comment hides",
    text: "# sales-playbook-disable «smart/specific», smart/nothing -- training\naccount: { name: A }\n",
    targets: ["page:smart/specific"],
    tooltips: ["Read about smart/specific"],
  },
  {
    it: "leads to the page of a rule that a playbook rates",
    text: "salesPlaybook: 1\nseverities: { «action/overdue»: off, action/none: error }\n",
    targets: ["page:action/overdue"],
    isPlaybook: true,
    builtIn: false,
  },
];

describe("links", () => {
  for (const { it: title, text: marked, targets, tooltips, locale = "en", isPlaybook, builtIn = true } of cases) {
    it(title, () => {
      const kind = isPlaybook ? "sales-playbook" : "account-plan";
      const text = marked.replace(/[«»]/g, "");
      const document = documentOf(text, kind);
      const links = documentLinks(readAs(kind, text), document, {
        locale,
        fileAt: (path) => `file:///${path}`,
        pageOf: (code) => `page:${code}`,
        playbook: builtIn ? undefined : { uri: "file:///sales-playbook.yaml", name: { en: "West", fr: "Ouest" } },
      });
      assert.deepEqual(
        links.map(({ target }) => target),
        targets,
      );
      assert.deepEqual(
        links.map(({ range }) => document.getText(range)),
        marked.match(/(?<=«)[^»]*/g) ?? [],
      );
      if (tooltips)
        assert.deepEqual(
          links.map(({ tooltip }) => tooltip),
          tooltips,
        );
    });
  }
});
