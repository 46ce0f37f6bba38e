import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { useSurroundings } from "../surroundings.ts";

/** Whether a view is on paper, where nothing leads anywhere. */
export const PaperContext = createContext(false);

interface PlaceProps {
  /** Undefined for what stands nowhere in the plan: then it is plain text. */
  readonly pointer: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that stands in the plan: a click, or Enter, leads to its line. */
export function Place({ pointer, class: look = "", children }: PlaceProps) {
  const { reveal } = useSurroundings();
  const isOnPaper = useContext(PaperContext);
  if (isOnPaper && look === "") return <>{children}</>;
  if (pointer === undefined || isOnPaper) return <span class={look}>{children}</span>;
  return (
    <button type="button" class={`place ${look}`} onClick={() => reveal(pointer)}>
      {children}
    </button>
  );
}
