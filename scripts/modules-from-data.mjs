import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { compileSchema } from "./compile-schema.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Schemas become validators (`?validator`), style sheets texts (`?text`), YAML files values. */
export const modulesFromData = {
  name: "modules-from-data",
  setup(build) {
    build.onResolve({ filter: /\.schema\.json\?validator$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.slice(0, -"?validator".length)),
      namespace: "validator",
    }));
    build.onLoad({ filter: /.*/, namespace: "validator" }, async ({ path: file }) => ({
      contents: compileSchema(JSON.parse(await readFile(file, "utf8"))),
      resolveDir: root,
      watchFiles: [file],
    }));
    build.onResolve({ filter: /\.css\?text$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.slice(0, -"?text".length)),
      namespace: "style",
    }));
    build.onLoad({ filter: /.*/, namespace: "style" }, async ({ path: file }) => {
      const options = { entryPoints: [file], bundle: true, minify: true, write: false, metafile: true };
      const { outputFiles, metafile } = await build.esbuild.build({ ...options, absWorkingDir: root });
      const watchFiles = Object.keys(metafile.inputs).map((input) => path.resolve(root, input));
      return { contents: outputFiles[0].text.trim(), loader: "text", watchFiles };
    });
    build.onLoad({ filter: /\.yaml$/ }, async ({ path: file }) => ({
      contents: JSON.stringify(parse(await readFile(file, "utf8"))),
      loader: "json",
    }));
  },
};
