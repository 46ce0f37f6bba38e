import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/command.mjs";

/**
 * Installs a Chromium for the tests: with apt as root on Debian and its kin, else with Playwright.
 * @param {() => string | undefined} findBrowser
 * @param {(line: string) => void} log
 * @returns {Promise<string>} its path
 * @throws {Error} that says what to install by hand
 */
export async function installBrowser(findBrowser, log) {
  const failures = [];
  for (const { title, install } of waysToInstall()) {
    log(`No Chromium, Chrome or Edge found: installing Chromium with ${title}, for the tests only …`);
    try {
      await install();
      const found = findBrowser();
      if (found) return found;
      failures.push(`${title}: finished, but there is still no browser`);
    } catch (error) {
      failures.push(`${title}: ${error.message}`);
    }
  }
  throw new Error(["No browser to show VS Code in.", ...failures, advice()].join("\n"));
}

function waysToInstall() {
  const apt = { title: "apt-get", install: installWithApt };
  const playwright = { title: "Playwright", install: installWithPlaywright };
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") ? [apt, playwright] : [playwright];
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}

async function installWithPlaywright() {
  const cli = new URL("cli.js", import.meta.resolve("playwright-core/package.json"));
  await run(process.execPath, [fileURLToPath(cli), "install", "chromium"]);
}

function advice() {
  const install =
    process.platform === "linux"
      ? "Debian: sudo apt-get install chromium. Ubuntu: sudo snap install chromium. Fedora: sudo dnf install chromium"
      : "Install Google Chrome (https://www.google.com/chrome/) or Microsoft Edge";
  return `${install}; then run the tests again. A browser elsewhere: CHROMIUM=/path/to/it npm test`;
}
