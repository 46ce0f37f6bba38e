import assert from "node:assert/strict";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeVsix } from "../../scripts/vsix.mjs";
import { rules } from "../../src/core/rules/index.ts";
import { networkCodeIn } from "./network.ts";
import { filesInZip } from "./zip.ts";

const maxSize = 1_000_000; // bytes

/** All that the extension is made of, beside the page of each rule in both languages. */
const parts = [
  "CHANGELOG.md",
  "LICENSE",
  "README.fr.md",
  "README.md",
  "SECURITY.md",
  "dist/extension.js",
  "dist/panel.css",
  "dist/panel.js",
  "dist/portfolio.css",
  "dist/portfolio.js",
  "dist/server.js",
  "docs/rules/README.fr.md",
  "docs/rules/README.md",
  "docs/settings.fr.md",
  "docs/settings.md",
  "examples/README.md",
  "examples/a-reprendre.account.yaml",
  "examples/centrale-bio-ouest.account.yaml",
  "examples/logiciel-de-gestion.account.yaml",
  "examples/needs-work.account.yaml",
  "examples/objectif-annuel.account.yaml",
  "examples/photocopiers.account.yaml",
  "examples/prospection.account.yaml",
  "examples/saas-team.account.yaml",
  "examples/sales-playbook.yaml",
  "examples/valve-works.account.yaml",
  "examples/ville-de-valmorande.account.yaml",
  "l10n/bundle.l10n.fr.json",
  "media/accounts.svg",
  "media/icon.png",
  "media/welcome/beside.svg",
  "media/welcome/fix.svg",
  "media/welcome/new-plan.svg",
  "media/welcome/playbook.svg",
  "media/welcome/remarks.svg",
  "package.json",
  "package.nls.fr.json",
  "package.nls.json",
  "schemas/account-plan.schema.json",
  "schemas/sales-playbook.schema.json",
  "snippets/account-plan.en.json",
  "snippets/account-plan.fr.json",
  "src/core/playbook/sales-playbook.yaml",
  "syntaxes/account-plan.tmLanguage.json",
  "syntaxes/language-configuration.json",
  "syntaxes/sales-playbook.tmLanguage.json",
];

describe("the packaged extension", () => {
  let folder: string;
  let size: number;
  let files: ReadonlyMap<string, Buffer>;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-package-"));
    const file = path.join(folder, "sales-playbook.vsix");
    await makeVsix(file);
    size = (await stat(file)).size;
    files = await filesInZip(file);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("is small", () => {
    const heaviest = [...files].sort(([, one], [, other]) => other.length - one.length).slice(0, 5);
    const list = heaviest.map(([name, content]) => `${name} (${content.length} unpacked)`).join(", ");
    assert.ok(size <= maxSize, `${size} bytes, above all in ${list}`);
  });

  it("holds these files and no others", () => {
    const pages = rules.flatMap(({ code }) => [`docs/rules/${code}.md`, `docs/rules/${code}.fr.md`]);
    const expected = [...parts, ...pages].map((name) => `extension/${renamed[name] ?? name}`);
    const found = [...files.keys()].filter((name) => name.startsWith("extension/"));
    assert.deepEqual(found.sort(), expected.sort());
  });

  it("holds no code that could reach a network", () => {
    const bundles = [...files].filter(([name]) => name.endsWith(".js"));
    assert.ok(bundles.length >= 4, String(bundles.length));
    for (const [name, content] of bundles) assert.deepEqual(networkCodeIn(content.toString()), [], name);
  });

  it("depends on no package, and on no extension", () => {
    const manifest = JSON.parse(files.get("extension/package.json")?.toString() ?? "");
    for (const key of ["dependencies", "devDependencies", "scripts", "extensionDependencies", "extensionPack"]) {
      assert.equal(manifest[key], undefined, key);
    }
  });
});

/** As the packer names them. */
const renamed: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "changelog.md",
  LICENSE: "LICENSE.txt",
  "README.md": "readme.md",
};
