import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";

/** What a view can do beside being looked at. On paper, where nobody clicks, it can do nothing. */
export interface Surroundings {
  /** Leads to a place of the plan, by its JSON pointer. */
  readonly reveal: (pointer: string) => void;
  /** What was kept under a name, also while the window was closed. */
  readonly kept: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
}

const onPaper: Surroundings = { reveal: () => {}, kept: () => undefined, keep: () => {} };

export const SurroundingsContext = createContext(onPaper);

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** Like `useState`, for a choice that outlives the window. What was kept counts when it is one of the choices. */
export function useKeptChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  first: Choice,
): [Choice, (choice: Choice) => void] {
  const { kept, keep } = useSurroundings();
  const [chosen, choose] = useState(() => choices.find((choice) => choice === kept(name)) ?? first);
  return [
    chosen,
    (choice) => {
      keep(name, choice);
      choose(choice);
    },
  ];
}
