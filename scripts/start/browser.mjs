import { spawn } from "node:child_process";
import { serve } from "../../test/host/serve.mjs";
import { hasScreen } from "./screen.mjs";

/**
 * Serves VS Code with the extension on this machine, and stays until a signal ends it.
 * @param {string} extension
 * @param {string[]} places the folder, and the file to show first; absolute paths
 */
export async function openInBrowser(extension, [folder, file]) {
  console.log("\nThere is no desktop VS Code here: it runs in the browser, on this machine only.");
  const server = await serve({ extension });
  const url = server.openUrl(folder, { file });
  console.log(`Open this address; Ctrl+C ends it.\n\n  ${url}\n`);
  if (hasScreen() && !process.env.CI) openAddress(url);
  const broken = await Promise.race([toldToEnd(), server.ended.then(() => "VS Code's server ended unexpectedly.")]);
  await server.stop();
  if (broken) throw new Error(broken);
}

/** Kept when a signal arrives. npm passes not all of them on, so its own end counts as one. */
function toldToEnd() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(undefined));
    if (process.env.npm_lifecycle_event) {
      setInterval(() => process.ppid !== parent && resolve(undefined), 1000).unref();
    }
  });
}

/** In the system's browser. When that fails, the address is on the screen. */
function openAddress(url) {
  const [program, ...words] = {
    darwin: ["open", url],
    win32: ["rundll32", "url.dll,FileProtocolHandler", url],
  }[process.platform] ?? ["xdg-open", url];
  const opener = spawn(program, words, { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}
