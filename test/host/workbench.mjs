import { launchBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/**
 * VS Code's server and a browser to look at it, to be closed together.
 * @param {Parameters<typeof serve>[0]} [options]
 */
export async function startHost(options = {}) {
  return withBrowser(await serve(options), options.log);
}

/** A browser beside a server, to be closed together. */
export async function withBrowser(server, log) {
  try {
    const browser = await launchBrowser(log);
    const close = async () => {
      await browser.close();
      await server.stop();
    };
    return { server, browser, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * A page of the browser in the person's language, before VS Code is opened in it.
 * @param {import("playwright-core").Browser} browser
 * @param {{ locale?: "en" | "fr", size?: { width: number, height: number }, scale?: number }} [options]
 *   `scale`: picture dots per page dot
 */
export async function newPage(browser, { locale = "en", size = { width: 1280, height: 800 }, scale = 1 } = {}) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, locale });
  if (locale !== "en") {
    // What VS Code's own translated pages set: vscode.env.language, l10n and package.nls follow it.
    await page.addInitScript((language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), locale);
  }
  return page;
}
