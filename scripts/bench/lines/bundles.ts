import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
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
    yield { what: "the packaged extension", value: sizeOfPackage() / 1024, unit: "KB", goal: 1024 };
  },
};

/** In bytes. @throws {Error} when it can't be packed */
function sizeOfPackage(): number {
  const file = path.join(tmpdir(), `sales-playbook-${process.pid}.vsix`);
  const { status } = spawnSync(process.execPath, ["scripts/package.mjs", file], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The extension could not be packed.");
  const { size } = statSync(file);
  rmSync(file);
  return size;
}
