import { type Audience, audiences } from "../core/brief/model.ts";
import { type Intent, isRecord, readIntent } from "../core/views/intents.ts";
import { isViewName, type ViewName } from "../core/views/names.ts";
import type { ViewModel } from "../core/views/views.ts";

// What a panel and the extension say to each other. Each reads what it gets with care: undefined is nothing it knows.

export type ToPanel =
  /** What to draw, and the number of the last choice that it comes after: 0 before the first one. */
  | { readonly type: "model"; readonly uri: string; readonly choice: number; readonly model: ViewModel }
  /** No plan is open. */
  | { readonly type: "nothing" }
  /** Whether a change that was asked for has been made. */
  | { readonly type: "done"; readonly number: number; readonly isDone: boolean }
  /** Bring what stands at a place of the plan into sight. */
  | { readonly type: "focus"; readonly pointer: string }
  /** Where the cursor is in the plan now. */
  | { readonly type: "cursor"; readonly pointer: string }
  /** Put the cursor where one types. */
  | { readonly type: "type" };

export type ToExtension =
  /** The panel listens. */
  | { readonly type: "ready" }
  /** Another view was chosen; the panel counts its choices, from 1. */
  | { readonly type: "show"; readonly view: ViewName; readonly choice: number }
  /** Go to a place of the plan. */
  | { readonly type: "reveal"; readonly pointer: string }
  /** Change the plan; the answer has the same number. */
  | { readonly type: "change"; readonly number: number; readonly intent: Intent }
  /** Take the brief along. */
  | { readonly type: "take"; readonly way: WayToTake; readonly audience: Audience };

export const waysToTake = ["save", "copy", "print"] as const;
export type WayToTake = (typeof waysToTake)[number];

/** What a panel keeps while VS Code is closed, and finds again. */
export interface PanelState {
  readonly uri: string | undefined;
  readonly view: ViewName;
  /** What the views remember of themselves, by name: a choice, a draft. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export function readToPanel(message: unknown): ToPanel | undefined {
  if (!isRecord(message)) return undefined;
  const { type, uri, choice, model, pointer, number, isDone } = message;
  if (type === "nothing" || type === "type") return { type };
  if (type === "done" && typeof number === "number" && typeof isDone === "boolean") return { type, number, isDone };
  if ((type === "focus" || type === "cursor") && typeof pointer === "string") return { type, pointer };
  const isModel = isRecord(model) && isViewName(model.view);
  // The extension hands on what the server made, which has the same types.
  return type === "model" && isModel && typeof uri === "string" && typeof choice === "number"
    ? { type, uri, choice, model: model as unknown as ViewModel }
    : undefined;
}

export function readToExtension(message: unknown): ToExtension | undefined {
  if (!isRecord(message)) return undefined;
  const { type, view, choice, pointer, number } = message;
  const way = waysToTake.find((one) => one === message.way);
  const audience = audiences.find((one) => one === message.audience);
  if (type === "ready") return { type };
  if (type === "show" && isViewName(view) && typeof choice === "number") return { type, view, choice };
  if (type === "reveal" && typeof pointer === "string") return { type, pointer };
  if (type === "take" && way && audience) return { type, way, audience };
  const intent = readIntent(message.intent);
  return type === "change" && typeof number === "number" && intent ? { type, number, intent } : undefined;
}

/** The state that a panel kept, as far as it makes sense. */
export function readState(state: unknown): PanelState {
  const { uri, view, kept } = isRecord(state) ? state : {};
  return {
    uri: typeof uri === "string" ? uri : undefined,
    view: isViewName(view) ? view : "smart",
    kept: isRecord(kept) ? kept : {},
  };
}
