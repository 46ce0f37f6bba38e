import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Editor, openEditor } from "../host/editor.mjs";
import { cache } from "../host/paths.mjs";

const head = "accountPlan: 1\naccount: { name: Copyfast }\n";
const plans = {
  "small.account.yaml": `${head}language: de\n`,
  // More than 20,000 lines.
  "huge.account.yaml": `${head}objectives:\n${"  - Sell 40 copiers by June\n".repeat(20_001)}`,
} as const;

describe("the status behind the braces at the bottom of the window, in French", () => {
  let folder: string;
  let editor: Editor;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-status-"));
    for (const [name, text] of Object.entries(plans)) await writeFile(path.join(folder, name), text);
    editor = await openEditor({ folder, file: path.join(folder, "small.account.yaml"), locale: "fr" });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await editor.screenshot(path.join(cache, "status-failed.png"));
  });

  after(async () => {
    await editor.close();
    await rm(folder, { recursive: true });
  });

  for (const { name, text, detail } of [
    { name: "small.account.yaml", text: /erreur/, detail: /Playbook/ },
    { name: "huge.account.yaml", text: /avertissement/, detail: /syntaxe/ },
  ]) {
    it(`says what the check of ${name} came to, and as far as it went`, async () => {
      await editor.openFile(name);
      const status = editor.page.locator(".hover-language-status", { hasText: detail });
      await editor.page.locator('[id="status.languageStatus"]').hover();
      await status.waitFor();
      assert.match((await status.textContent()) ?? "", text);
      const command = await status.getByText("Ouvrir le playbook").boundingBox();
      assert.ok(command && command.x + command.width < 1280, "the command runs out of the window");
    });
  }
});
