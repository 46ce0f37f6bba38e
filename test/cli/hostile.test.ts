import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { chmod, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../../src/cli/check/report.ts";
import { datelessPlan, goodPlan, inFolder, onlyCodes, type Terminal } from "./terminal.ts";
import { withoutRights } from "./without-rights.ts";

const quiet = { "sales-playbook.yaml": onlyCodes({ "smart/time-bound": "warning" }) };

async function pathsIn(terminal: Terminal, ...args: string[]): Promise<string[]> {
  const { out } = await terminal.run(["check", "--format", "json", ...args]);
  return (JSON.parse(out) as Report).files.map((file) => file.path);
}

describe("check: contents that are no plan", () => {
  const contents: readonly (readonly [title: string, content: Uint8Array])[] = [
    ["nothing", Buffer.alloc(0)],
    ["zeros", Buffer.alloc(5000)],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x61, 0x00, 0xc3, 0x28])],
    ["half a character at the end", Buffer.concat([Buffer.from(goodPlan), Buffer.from([0xe2, 0x82])])],
    ["fifty megabytes", Buffer.alloc(50_000_000, "é accountPlan: 1\n")],
  ];
  for (const [title, content] of contents) {
    it(`says something about ${title}, and checks the others`, () =>
      inFolder({ "a.account.yaml": content, "b.account.yaml": datelessPlan }, async (terminal) => {
        for (const locale of ["en", "fr"]) {
          const args = ["check", "a.account.yaml", "b.account.yaml", "--locale", locale];
          const { code, out, err } = await terminal.run(args);
          assert.deepEqual([code, err], [1, ""]);
          const [about = "", other = ""] = out.split("\n\n");
          assert.match(about, /^a\.account\.yaml\n.* (yaml|schema)\//s);
          assert.match(other, /smart\/time-bound/);
          assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
        }
      }));
  }
});

describe("check: names and folders that are no help", () => {
  it("takes any name", () => {
    const names = ["--dash", "-", " ", "a b", "éà", "new\nline", "100%", "[x]", "#", "q?", "🚀"].map(
      (name) => `${name}.account.yaml`,
    );
    const files = Object.fromEntries(names.map((name) => [name, goodPlan]));
    return inFolder({ ...quiet, ...files }, async (terminal) => {
      const all = [...names].sort();
      assert.deepEqual(await pathsIn(terminal, "**/*.account.yaml"), all);
      assert.deepEqual(
        (await pathsIn(terminal, ".")).filter((name) => name !== "sales-playbook.yaml"),
        all,
      );
      assert.deepEqual(await pathsIn(terminal, "--", ...names), all);
      assert.deepEqual(await pathsIn(terminal, "./--dash.account.yaml"), ["./--dash.account.yaml"]);
    });
  });

  it("does not follow links round in a circle, and says where one leads nowhere", () =>
    inFolder({ ...quiet, "in/a.account.yaml": goodPlan }, async (terminal) => {
      const link = (target: string, name: string) => symlink(target, path.join(terminal.folder, name));
      await link("..", "in/up");
      await link("loop.account.yaml", "in/loop.account.yaml");
      await link("missing", "in/missing.account.yaml");
      await link("up", "in/folder.account.yaml");
      await link("a.account.yaml", "in/b.account.yaml");
      const { code, out, err } = await terminal.run(["check", "in", "--format", "json"]);
      assert.equal(code, 2);
      assert.deepEqual(
        (JSON.parse(out) as Report).files.map((file) => file.path),
        ["in/a.account.yaml", "in/b.account.yaml"],
      );
      assert.match(err, /“in\/loop.account.yaml” can't be read: its links lead round in a circle/);
      assert.match(err, /“in\/missing.account.yaml” is not there any more, or is a link that leads nowhere/);
      assert.match(err, /“in\/folder.account.yaml” can't be read: it leads to a folder/);
    }));

  it("says what it has no right to read, and checks the others", () =>
    inFolder({ ...quiet, "a.account.yaml": datelessPlan, "b.account.yaml": goodPlan }, async (terminal) => {
      const closed = path.join(terminal.folder, "closed");
      await mkdir(closed, { mode: 0o000 });
      await chmod(path.join(terminal.folder, "b.account.yaml"), 0o000);
      await chmod(terminal.folder, 0o755);
      const ran = await withoutRights(() =>
        terminal.run(["check", ".", "closed", "closed/c.account.yaml", "--locale", "fr"]),
      );
      await chmod(closed, 0o700);
      if (!ran) return;
      assert.equal(ran.code, 2);
      assert.match(ran.out, /smart\/time-bound/);
      for (const name of ["closed", "closed/c.account.yaml", "b.account.yaml"]) {
        assert.ok(ran.err.includes(`« ${name} » est illisible : vous n'avez pas le droit de l'ouvrir.`), ran.err);
      }
    }));

  it("says which files vanished, lost their rights or became something else since they were found, and checks the others", () => {
    const names = ["a", "closed", "deleted", "folder", "loop", "z"].map((name) => `${name}.account.yaml`);
    return inFolder(
      { ...quiet, ...Object.fromEntries(names.map((name) => [name, datelessPlan])) },
      async (terminal) => {
        const at = (name: string) => path.join(terminal.folder, `${name}.account.yaml`);
        await terminal.write("secret", datelessPlan);
        await chmod(path.join(terminal.folder, "secret"), 0o000);
        await chmod(terminal.folder, 0o777);
        // The clock of the progress is looked at when the files are found, and before any is checked.
        let isFound = false;
        const milliseconds = () => {
          if (!isFound) {
            for (const name of ["closed", "deleted", "folder", "loop"]) rmSync(at(name));
            mkdirSync(at("folder"));
            symlinkSync("loop.account.yaml", at("loop"));
            symlinkSync("secret", at("closed"));
          }
          isFound = true;
          return 0;
        };
        const ran = await withoutRights(() =>
          terminal.run(["check", ".", "--format", "json"], { errIsTerminal: true, milliseconds }),
        );
        if (!ran) return;
        const { files } = JSON.parse(ran.out) as Report;
        assert.deepEqual(
          files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => file.path),
          ["a.account.yaml", "z.account.yaml"],
        );
        assert.deepEqual(ran.err.trimEnd().split("\n"), [
          "sales-playbook: “closed.account.yaml” can't be read: you have no right to open it.",
          "sales-playbook: “deleted.account.yaml” is not there any more, or is a link that leads nowhere.",
          "sales-playbook: “folder.account.yaml” can't be read: it leads to a folder, not to a file.",
          "sales-playbook: “loop.account.yaml” can't be read: its links lead round in a circle.",
        ]);
        assert.equal(ran.code, 2);
      },
    );
  });

  it("tells of a playbook that it has no right to read", () =>
    inFolder({ ...quiet, "a.account.yaml": goodPlan }, async (terminal) => {
      await chmod(path.join(terminal.folder, "sales-playbook.yaml"), 0o000);
      await chmod(terminal.folder, 0o755);
      const ran = await withoutRights(() => terminal.run(["check", "a.account.yaml"]));
      if (ran) assert.match(ran.err, /playbook “sales-playbook.yaml” is broken/);
    }));
});
