// npm run icon: media/icon.png, 256 dots wide, from media/icon.svg. The marketplace takes no SVG.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const media = fileURLToPath(new URL("../media", import.meta.url));
const side = 256;

await install();
const { launchBrowser } = await import("../test/host/browser.mjs");
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: side, height: side } });
await page.setContent(await readFile(path.join(media, "icon.svg"), "utf8"));
await page.addStyleTag({ content: "body { margin: 0 } svg { display: block }" });
await page.screenshot({ path: path.join(media, "icon.png"), omitBackground: true });
await browser.close();
