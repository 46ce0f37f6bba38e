import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isAtLeast, Neovim, neovimVersion } from "./neovim.ts";

const plan = `accountPlan: 1
account: { name: Copyfast, owner: c.morel }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { id: hill, reportsTo: lee }
objectives: [Sell more copiers]
`;
const playbook = "salesPlaybook: 1\nowners: { c.morel: Claire Morel }\n";

const version = neovimVersion() ?? "0.0";
const isHere = isAtLeast(version, "0.7");
if (!isHere) console.log("  Skipped: there is no Neovim 0.7 or later here (on Debian: apt-get install neovim).");

/** Set up as the README says for this version, in the language of the machine. */
async function withNeovim(language: string, use: (neovim: Neovim, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-neovim-"));
  const file = path.join(folder, "copyfast.account.yaml");
  await writeFile(file, plan);
  await writeFile(path.join(folder, "sales-playbook.yaml"), playbook);
  await writeFile(path.join(folder, "init.lua"), await setUpOfReadme());
  const env = { LC_ALL: language, PATH: `${await commandIn(folder)}${path.delimiter}${process.env.PATH}` };
  const neovim = new Neovim({ folder, file, env });
  try {
    await use(neovim, folder);
  } finally {
    await neovim.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function setUpOfReadme(): Promise<string> {
  const readme = await readFile("README.md", "utf8");
  const blocks = [...readme.matchAll(/^```lua\n([\s\S]*?)^```$/gm)].map(([, lua = ""]) => lua);
  const wanted = isAtLeast(version, "0.11") ? "vim.lsp.config" : "vim.lsp.start_client";
  const setUp = blocks.find((lua) => lua.includes(wanted));
  assert.ok(setUp, `README.md has no lines with ${wanted}`);
  return setUp;
}

/** A folder with the command `sales-playbook` in it, as once it is installed. */
async function commandIn(folder: string): Promise<string> {
  const bin = path.join(folder, "bin");
  await mkdir(bin);
  const command = path.join(bin, "sales-playbook");
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${path.resolve("dist/cli.cjs")}" "$@"\n`);
  await chmod(command, 0o755);
  return bin;
}

const found = "vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))";
const has = (words: RegExp) => (messages: readonly string[]) => messages.some((message) => words.test(message));

(isHere ? describe : describe.skip)(`Neovim ${version}, set up as the README says`, () => {
  it("shows what is found, and that it is gone", () =>
    withNeovim("C.UTF-8", async (neovim) => {
      await neovim.until(found, has(/by when/));
      await neovim.type(":$d<CR>");
      await neovim.until(found, (messages: readonly string[]) => !has(/by when/)(messages));
    }));

  it("says it in the language of the machine", () =>
    withNeovim("fr_FR.UTF-8", async (neovim) => {
      await neovim.until(found, has(/échéance/));
    }));

  it("completes what is typed", () =>
    withNeovim("C.UTF-8", async (neovim) => {
      await neovim.until(found, has(/by when/));
      await neovim.type("Gosale: { form: <C-x><C-o>");
      const words = "vim.tbl_map(function(one) return one.word end, vim.fn.complete_info({ 'items' }).items)";
      const offered = await neovim.until<readonly string[]>(words, ({ length }) => length > 0);
      assert.deepEqual(offered, ["own-use", "manufacturing", "resale", "public-tender"]);
      await neovim.type("<C-n><C-n><C-y> }<Esc>");
      assert.equal((await neovim.lines()).at(-1), "sale: { form: resale }");
    }));

  it("renames an id in the plan, and a salesperson in the playbook too", () =>
    withNeovim("C.UTF-8", async (neovim, folder) => {
      await neovim.until(found, has(/by when/));
      await neovim.type("/lee<CR>:lua vim.lsp.buf.rename('cole')<CR>");
      const isRenamed = (name: string) => (text: readonly string[]) => text.join("\n").includes(name);
      const text = await neovim.until("vim.api.nvim_buf_get_lines(0, 0, -1, false)", isRenamed("cole"));
      assert.deepEqual(text, plan.replaceAll("lee", "cole").trimEnd().split("\n"));

      await neovim.type("/c.morel<CR>:lua vim.lsp.buf.rename('claire')<CR>");
      await neovim.until("vim.api.nvim_buf_get_lines(0, 0, -1, false)", isRenamed("owner: claire"));
      await neovim.type(":wall<CR>");
      await neovim.until("vim.bo.modified", (modified) => !modified);
      const saved = await readFile(path.join(folder, "sales-playbook.yaml"), "utf8");
      assert.equal(saved, playbook.replace("c.morel", "claire"));
    }));
});
