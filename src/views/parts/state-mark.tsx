interface StateMarkProps {
  readonly state: "met" | "weak" | "missing";
}

/** A full, a half and an empty circle: told apart by shape as well as by colour. The word beside it says the same. */
export function StateMark({ state }: StateMarkProps) {
  return (
    <svg class={`mark ${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle class="rim" cx="8" cy="8" r="6.5" />
      {state === "met" && <path class="tick" d="M4.8 8.3 7 10.5 11.3 5.8" />}
      {state === "weak" && <path class="fill" d="M8 3.5 A4.5 4.5 0 0 1 8 12.5 Z" />}
    </svg>
  );
}
