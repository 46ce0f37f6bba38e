// What runs in the portfolio panel of VS Code: draws the portfolios that come, and tells what was clicked.
import { render } from "preact";
import { localeOf } from "../../core/locale.ts";
import { type FromPortfolio, readToPortfolio, type Shown } from "./messages.ts";
import { PortfolioPage } from "./portfolio-page.tsx";
import { readSelection } from "./selection.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPortfolio): void;
  getState(): unknown;
  setState(state: unknown): void;
};

start(document.getElementById("panel") ?? document.body);

function start(root: HTMLElement): void {
  const vscode = acquireVsCodeApi();
  const locale = localeOf(document.documentElement.lang);
  const kept = readSelection(vscode.getState());
  const draw = (shown: Shown) => {
    const page = (
      <PortfolioPage
        locale={locale}
        shown={shown}
        kept={kept}
        onKeep={(selection) => vscode.setState(selection)}
        onOpen={(uri) => vscode.postMessage({ type: "open", uri })}
        onChoose={(id) => vscode.postMessage({ type: "choose", id })}
      />
    );
    render(page, root);
  };
  window.addEventListener("message", ({ data }) => {
    const shown = readToPortfolio(data);
    if (shown) draw(shown);
  });
  vscode.postMessage({ type: "ready" });
}
