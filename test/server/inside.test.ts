import assert from "node:assert/strict";
import { asksAgain } from "./client.ts";
import { withServerInside } from "./inside.ts";
import { dated, timeBound, undated } from "./plans.ts";
import { withFolder } from "./session.ts";

const uri = "file:///nowhere/copyfast.account.yaml";

describe("a new day", () => {
  const overdue = "action/overdue";
  const plan = `${dated}actions:\n  - { what: visit the warehouse, owner: c.morel, due: 2026-06-15, status: open }\n`;

  it("has everything checked again, closed files too, with the next event", () =>
    withFolder({ "closed.account.yaml": plan }, async (folder) => {
      let now = new Date(2026, 5, 15, 23, 59);
      await withServerInside({ clock: () => now }, { folders: [folder.uri] }, async (client) => {
        const open = folder.uriOf("open.account.yaml");
        const closed = folder.uriOf("closed.account.yaml");
        await client.open(open, plan);
        await client.untilVersion(open, 1);
        assert.ok(!client.codesOf(open).includes(overdue));
        now = new Date(2026, 5, 16, 0, 1);
        await client.open(uri, dated);
        await client.untilFound(closed, overdue);
        await client.untilFound(open, overdue);
      });
    }));

  it("has the editor ask again for what depends on the day", () => {
    let now = new Date(2026, 5, 15, 23, 59);
    return withServerInside({ clock: () => now }, { capabilities: asksAgain }, async (client) => {
      await client.open(uri, plan);
      await client.untilVersion(uri, 1);
      await client.until("the first settings are known", () => client.askedAgain.length >= 2);
      now = new Date(2026, 5, 16, 0, 1);
      await client.change(uri, { text: dated });
      await client.until("the editor is told", () => client.askedAgain.length >= 4);
    });
  });

  it("never begins for a playbook that says what day it is", () =>
    withFolder({ "sales-playbook.yaml": "salesPlaybook: 1\nasOf: 2026-06-15\n" }, (folder) =>
      withServerInside({ clock: () => new Date(2030, 0, 1) }, { folders: [folder.uri] }, async (client) => {
        const open = folder.uriOf("open.account.yaml");
        await client.open(open, plan);
        await client.untilVersion(open, 1);
        assert.ok(!client.codesOf(open).includes(overdue));
      }),
    ));
});

describe("a mistake in the product itself", () => {
  it("goes to the log and the status, leaves the last findings, and is over with the next edit", async () => {
    let isWrong = false;
    const clock = () => {
      if (isWrong) throw new Error("as if a rule had thrown");
      return new Date(2026, 5, 15);
    };
    await withServerInside({ clock }, {}, async (client) => {
      await client.open(uri, undated);
      await client.untilFound(uri, timeBound);
      isWrong = true;
      await client.change(uri, { text: `${undated}\n` });
      await client.until("the status says so", () => client.statusOf(uri)?.result === null);
      assert.ok(client.log.some((line) => line.includes("as if a rule had thrown")));
      assert.ok(client.codesOf(uri).includes(timeBound));
      isWrong = false;
      await client.change(uri, { text: dated });
      await client.untilGone(uri, timeBound);
      await client.until("the status says so", () => client.statusOf(uri)?.result);
    });
  });
});

describe("the language of the messages", () => {
  for (const { says, locale } of [
    { says: "", locale: "fr" },
    { says: "en-GB", locale: "en" },
  ] as const) {
    it(`is ${locale} on a French machine whose editor says “${says}”`, () =>
      withServerInside({ locale: "fr" }, { locale: says }, async (client) => {
        await client.open(uri, undated);
        const { message } = await client.untilFound(uri, timeBound);
        assert.match(String(message), locale === "fr" ? /échéance/ : /by when/);
      }));
  }
});
