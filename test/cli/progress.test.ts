import assert from "node:assert/strict";
import { goodPlan, inFolder, onlyCodes } from "./terminal.ts";

describe("check: progress", () => {
  const plans = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.account.yaml`, goodPlan]));
  const files = { ...plans, "sales-playbook.yaml": onlyCodes({}) };

  /** What is shown when each look at the clock is so many milliseconds after the one before. */
  const shown = (pace: number, errIsTerminal: boolean, ...args: string[]) =>
    inFolder(files, async (terminal) => {
      let now = 0;
      const milliseconds = () => {
        now += pace;
        return now;
      };
      return (await terminal.run(["check", "*.account.yaml", ...args], { milliseconds, errIsTerminal })).err;
    });

  it("is one line, rewritten, and gone at the end", async () => {
    assert.equal(
      await shown(200, true, "--locale", "fr"),
      `${[3, 4, 5, 6, 7, 8].map((done) => `\r\u001b[K${done} fichiers vérifiés sur 8`).join("")}\r\u001b[K`,
    );
  });

  it("is not rewritten all the time", async () => {
    assert.equal((await shown(80, true)).split("\r").length - 1, 2);
  });

  it("is not shown for a short run, nor where nobody looks", async () => {
    assert.equal(await shown(10, true), "");
    assert.equal(await shown(1000, false), "");
  });
});
