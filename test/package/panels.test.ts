import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join("src", "extension");
const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(path.join(folder, file), "utf8"))
  .join("\n");

// test/editor/packaged.test.ts tries in a real VS Code whether the policy holds.
describe("the pages of panels", () => {
  it("are all loaded by loadPage, and all read what they hear with care", () => {
    const pages = [...code.matchAll(/\.html = (\w+)/g)].map(([, made]) => made);
    const ears = [...code.matchAll(/onDidReceiveMessage\(\(message\) => [^;]*?\((read\w+)\(message\)\)/g)];
    const panels = [...code.matchAll(/createWebviewPanel\(/g)];
    assert.deepEqual(pages, ["pageOf"]);
    assert.ok(panels.length >= 2);
    assert.equal([...code.matchAll(/ loadPage\(panel, /g)].length, panels.length);
    assert.equal(ears.length, [...code.matchAll(/onDidReceiveMessage/g)].length);
  });

  it("load one script and one style sheet, and nothing else", () => {
    const [, policy = ""] = /const policy = `([^`]+)`/.exec(code) ?? [];
    const script = "'nonce-$" + "{nonce}'";
    const style = "$" + "{webview.cspSource}";
    assert.equal(policy, `default-src 'none'; script-src ${script}; style-src ${style}`);
  });
});
