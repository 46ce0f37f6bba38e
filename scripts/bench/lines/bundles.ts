import { readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { createVSIX } from "@vscode/vsce";
import type { Line } from "../line.ts";

/** What a user gets, in KB: the bundles as they are, and the extension as it is packed. */
export const bundles: Line = {
  name: "bundles",
  async *run() {
    for (const name of ["extension.js", "server.js", "panel.js", "panel.css"]) {
      const file = path.join("dist", name);
      yield { what: name, value: statSync(file).size / 1024, unit: "KB" };
      yield { what: `${name}, compressed`, value: gzipSync(readFileSync(file)).length / 1024, unit: "KB" };
    }
    const file = path.join(tmpdir(), `sales-playbook-${process.pid}.vsix`);
    await createVSIX({ cwd: process.cwd(), packagePath: file, dependencies: false, rewriteRelativeLinks: false });
    yield { what: "the packaged extension", value: statSync(file).size / 1024, unit: "KB", goal: 1024 };
  },
};
