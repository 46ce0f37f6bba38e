/** As the legend lists them. */
export const marks = ["fell", "rose", "same"] as const;

interface MarkProps {
  readonly movement: (typeof marks)[number];
  /** For use inside a picture: the shape alone. */
  readonly isBare?: boolean;
}

const shapes = {
  fell: "M0.5 1.5 H7.5 L4 7.5 Z",
  rose: "M0.5 6.5 H7.5 L4 0.5 Z",
  same: "M4 1 A3 3 0 1 1 3.99 1 Z",
};

/** Down, up, or a round one that stays: told apart by shape as well as by colour. The word beside it says the same. */
export function MovementMark({ movement, isBare = false }: MarkProps) {
  const shape = <path class={`movement ${movement}`} d={shapes[movement]} />;
  if (isBare) return shape;
  return (
    <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
      {shape}
    </svg>
  );
}
