import { useState } from "preact/hooks";

interface Scores {
  readonly r: number;
  readonly f: number;
}

const steps: Readonly<Record<string, Scores>> = {
  ArrowUp: { r: 1, f: 0 },
  ArrowDown: { r: -1, f: 0 },
  ArrowRight: { r: 0, f: 1 },
  ArrowLeft: { r: 0, f: -1 },
};

/** The arrow keys in a grid of scores from 1 to `bins`: Tab leads into it once, and not through each of its cells. */
export function useGridCursor(bins: number) {
  const [at, goTo] = useState<Scores>({ r: bins, f: 1 });
  const within = (score: number) => Math.min(Math.max(score, 1), bins);
  return {
    goTo,
    isAt: ({ r, f }: Scores) => within(at.r) === r && within(at.f) === f,
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault(); // the page stays where it is
      const [r, f] = [within(at.r + step.r), within(at.f + step.f)];
      event.currentTarget.querySelector<HTMLElement>(`[data-scores="${r} ${f}"]`)?.focus();
    },
  };
}
