// What runs in a panel of VS Code: draws the models that come, and tells what was clicked.
import { render } from "preact";
import { localeOf } from "../core/locale.ts";
import type { ViewName } from "../core/views/names.ts";
import type { ViewModel } from "../core/views/views.ts";
import { type PanelState, readState, readToPanel, type ToExtension } from "./messages.ts";
import { Panel } from "./panel.tsx";
import { type Surroundings, SurroundingsContext } from "./surroundings.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: PanelState): void;
};

start(document.getElementById("panel") ?? document.body);

function start(root: HTMLElement): void {
  const vscode = acquireVsCodeApi();
  const locale = localeOf(document.documentElement.lang);
  let state = readState(vscode.getState());
  let model: ViewModel | null | undefined;
  let cursor: string | undefined;
  let choices = 0;

  const remember = (next: PanelState) => {
    state = next;
    vscode.setState(state);
  };
  const show = (view: ViewName) => {
    choices += 1;
    remember({ ...state, view });
    vscode.postMessage({ type: "show", view, choice: choices });
    draw();
  };
  const waiting = new Map<number, (isDone: boolean) => void>();
  let lastNumber = 0;
  const surroundings: Omit<Surroundings, "cursor"> = {
    reveal: (pointer) => vscode.postMessage({ type: "reveal", pointer }),
    show,
    change: (intent) =>
      new Promise((resolve) => {
        lastNumber += 1;
        waiting.set(lastNumber, resolve);
        vscode.postMessage({ type: "change", number: lastNumber, intent });
      }),
    kept: (name) => state.kept[name],
    keep: (name, value) => remember({ ...state, kept: { ...state.kept, [name]: value } }),
    take: (way, audience) => vscode.postMessage({ type: "take", way, audience }),
  };
  const draw = () => {
    const panel = (
      <SurroundingsContext.Provider value={{ ...surroundings, cursor }}>
        <Panel locale={locale} view={state.view} model={model} onShow={show} />
      </SurroundingsContext.Provider>
    );
    render(panel, root);
  };
  window.addEventListener("message", ({ data }) => {
    const message = readToPanel(data);
    if (message?.type === "model") {
      model = message.model;
      // One that was on its way when a tab was chosen leads back from none.
      const view = message.choice < choices ? state.view : message.model.view;
      remember({ ...state, uri: message.uri, view });
      draw();
    } else if (message?.type === "nothing") {
      model = null;
      draw();
    } else if (message?.type === "focus") {
      bringIntoSight(root, message.pointer);
    } else if (message?.type === "cursor") {
      cursor = message.pointer;
      draw();
    } else if (message?.type === "type") {
      root.querySelector("textarea")?.focus();
    } else if (message?.type === "done") {
      waiting.get(message.number)?.(message.isDone);
      waiting.delete(message.number);
    }
  });
  vscode.postMessage({ type: "ready" });
}

/** What stands at a place of the plan, as far as the view shows it. */
function bringIntoSight(root: HTMLElement, pointer: string): void {
  root.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`)?.scrollIntoView({ block: "nearest" });
}
