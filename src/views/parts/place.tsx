import type { ComponentChildren } from "preact";
import { useSurroundings } from "../surroundings.ts";

interface PlaceProps {
  /** Undefined for what stands nowhere in the plan: then it is plain text. */
  readonly pointer: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that stands in the plan: a click, or Enter, leads to its line. */
export function Place({ pointer, class: look = "", children }: PlaceProps) {
  const { reveal } = useSurroundings();
  if (pointer === undefined) return <span class={look}>{children}</span>;
  return (
    <button type="button" class={`place ${look}`} onClick={() => reveal(pointer)}>
      {children}
    </button>
  );
}
