import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { newPlan } from "../../src/core/features/new-plan/new-plan.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { inFolder } from "./terminal.ts";

describe("new", () => {
  it("writes a plan, and says where", () =>
    inFolder({}, async (terminal) => {
      const ran = await terminal.run(["new", "Électricité de l'Ouest", "--form", "resale", "--language", "fr"]);
      const file = "electricite-de-l-ouest.account.yaml";
      assert.deepEqual(ran, { code: 0, out: `The plan is in ${file}: open it and fill it in.\n`, err: "" });
      const name = "Électricité de l'Ouest";
      const expected = newPlan(name, {
        form: "resale",
        language: "fr",
        today: "2026-06-15",
        playbook: builtInPlaybook,
      });
      assert.equal(await terminal.read(file), expected);
      assert.equal((await terminal.run(["check", file])).code, 0);
    }));

  it("writes it in the language of the messages when no other is asked for", () =>
    inFolder({}, async (terminal) => {
      assert.match((await terminal.run(["new", "A", "--locale", "fr"])).out, /^Le plan est dans a\.account\.yaml/);
      assert.match(await terminal.read("a.account.yaml"), /^language: fr$/m);
      await terminal.run(["new", "B"]);
      assert.match(await terminal.read("b.account.yaml"), /^language: en$/m);
    }));

  it("asks the questions of the playbook in force", () =>
    inFolder(
      {
        "sales-playbook.yaml":
          "salesPlaybook: 1\nquestions:\n  why:\n    pet: { en: Which pet?, fr: Quel animal ?, levels: [customer], core: true }\n",
      },
      async (terminal) => {
        await terminal.run(["new", "A"]);
        assert.match(await terminal.read("a.account.yaml"), /pet: {2}# Which pet\?/);
      },
    ));

  it("never overwrites a file", () =>
    inFolder({ "a.account.yaml": "mine" }, async (terminal) => {
      const ran = await terminal.run(["new", "A", "--locale", "fr"]);
      assert.deepEqual(ran, {
        code: 2,
        out: "",
        err: "sales-playbook: a.account.yaml existe déjà et a été laissé tel quel.\n",
      });
      assert.equal(await terminal.read("a.account.yaml"), "mine");
    }));

  it("stays in the folder, whatever the name", () =>
    inFolder({}, async (terminal) => {
      for (const name of ["../../etc/passwd", "a\nb", "\u{1f680}", ".hidden"]) {
        assert.equal((await terminal.run(["new", name])).code, 0, name);
      }
      const expected = ["a-b", "etc-passwd", "hidden", "plan"].map((slug) => `${slug}.account.yaml`);
      assert.deepEqual((await readdir(terminal.folder)).sort(), expected);
    }));

  it("says why it can't write", () =>
    inFolder({}, async (terminal) => {
      const ran = await terminal.run(["new", "A"], { cwd: `${terminal.folder}/gone` });
      assert.deepEqual(ran, { code: 2, out: "", err: "sales-playbook: a.account.yaml can't be written (ENOENT).\n" });
    }));
});
