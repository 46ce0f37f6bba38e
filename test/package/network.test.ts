import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { networkCodeIn } from "./network.ts";

describe("network code", () => {
  for (const code of [
    'require("net")',
    'require("node:https")',
    "import('http')",
    'import x from"node:dns/promises"',
    "fetch(address)",
    "globalThis.fetch(address)",
    "new WebSocket(a)",
    "new XMLHttpRequest()",
    "navigator.sendBeacon(a)",
    'self["fetch"](a)',
    "importScripts(a)",
    'process.getBuiltinModule("tls")',
  ]) {
    it(`is recognised: ${code}`, () => assert.equal(networkCodeIn(code).length, 1));
  }

  for (const code of ['"expand extend fetch file fill"', 'require("node:path")', '"importScripts"in globalThis']) {
    it(`is not: ${code}`, () => assert.deepEqual(networkCodeIn(code), []));
  }

  it("is in no bundle of the command line", async () => {
    assert.deepEqual(networkCodeIn(await readFile("dist/cli.cjs", "utf8")), []);
  });
});
