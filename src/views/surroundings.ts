import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Audience } from "../core/brief/model.ts";
import type { Intent } from "../core/views/intents.ts";
import type { ViewName } from "../core/views/names.ts";
import type { WayToTake } from "./messages.ts";

/** What a view can do beside being looked at. On paper, where nobody clicks, it can do nothing. */
export interface Surroundings {
  /** Leads to a place of the plan, by its JSON pointer. */
  readonly reveal: (pointer: string) => void;
  /** Leads to another view. */
  readonly show: (view: ViewName) => void;
  /** Changes the plan, and tells whether that was possible. */
  readonly change: (intent: Intent) => Promise<boolean>;
  /** What was kept under a name, also while the window was closed. */
  readonly kept: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
  /** Where the cursor is in the plan, by its JSON pointer; undefined as long as that is not known. */
  readonly cursor: string | undefined;
  /** Takes the brief along: to a file, into the clipboard, on paper. */
  readonly take: (way: WayToTake, audience: Audience) => void;
}

const onPaper: Surroundings = {
  reveal: () => {},
  show: () => {},
  change: async () => false,
  kept: () => undefined,
  keep: () => {},
  cursor: undefined,
  take: () => {},
};

export const SurroundingsContext = createContext(onPaper);

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** Like `useState`, for a word that outlives the window: empty as long as nothing was kept. */
export function useKept(name: string): [word: string, keep: (next: string | ((word: string) => string)) => void] {
  const { kept, keep } = useSurroundings();
  const read = () => {
    const before = kept(name);
    return typeof before === "string" ? before : "";
  };
  const [word, setWord] = useState(read);
  return [
    word,
    (next) => {
      // What is kept is newer than what was drawn, when two things happen at once.
      const chosen = typeof next === "string" ? next : next(read());
      keep(name, chosen);
      setWord(chosen);
    },
  ];
}
