// node scripts/build-mutated.mjs PACKAGES: the tests of a copy of the repository, with the packages installed elsewhere.
import { symlinkSync } from "node:fs";

const [packages] = process.argv.splice(2, 1, "test");
symlinkSync(packages, "node_modules", "junction");
await import("../esbuild.mjs");
