import axe from "axe-core";

/**
 * The page inside a panel of VS Code, which is a frame in a frame.
 * @param {import("./editor.mjs").Editor} editor
 * @returns {import("playwright-core").FrameLocator}
 */
export function panelIn({ page }) {
  return page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
}

/**
 * What axe finds in the panel that would stop somebody who uses a keyboard or a screen reader.
 * @param {import("./editor.mjs").Editor} editor
 * @returns {Promise<string[]>} one line a finding
 */
export async function barriersIn(editor) {
  const inside = await panelIn(editor).locator("#panel").elementHandle();
  const frame = await inside.ownerFrame();
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}
