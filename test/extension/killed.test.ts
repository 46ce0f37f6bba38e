import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { codeOf, openText, untilFindings } from "./workbench.ts";

/** The process of the language server, a child of this one; Linux alone tells without another program. */
function serverProcess(): number | undefined {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((id) => {
      try {
        const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${id}/stat`, "utf8")) ?? [];
        return Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, "utf8").includes("server.js");
      } catch {
        return false; // it ended meanwhile
      }
    });
}

describe("the language server, killed", () => {
  it("comes back by itself and finds what was typed meanwhile; nothing of that is lost", async function () {
    if (process.platform !== "linux") this.skip();
    const editor = await openText("accountPlan: 1\n");
    const { document } = editor;
    await untilFindings(document.uri, (all) => all.some((one) => codeOf(one) === "schema/required"));
    const typeAtEnd = (text: string) =>
      editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), text));
    await typeAtEnd("account: { name: Copyfast, ");
    const killed = serverProcess();
    assert.ok(killed !== undefined, "no server process");
    process.kill(killed, "SIGKILL");
    await typeAtEnd("onwer: c.morel }\n");
    await untilFindings(document.uri, (all) => all.some((one) => codeOf(one) === "schema/unknown-key"));
    assert.equal(document.getText(), "accountPlan: 1\naccount: { name: Copyfast, onwer: c.morel }\n");
    const next = serverProcess();
    assert.ok(next !== undefined && next !== killed, "it is not another process");
  });
});
