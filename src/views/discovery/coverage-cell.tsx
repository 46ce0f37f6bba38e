import type { Locale, Localized } from "../../core/locale.ts";
import type { Fraction } from "../../core/views/fraction.ts";

const texts = {
  nothing: { en: "nothing to ask", fr: "rien à demander" },
} satisfies Record<string, Localized>;

/** What is needed to choose some of the questions. */
export interface Choosing {
  readonly locale: Locale;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

interface CellProps extends Choosing {
  /** Where the ids of its questions begin: `customer.who`. */
  readonly id: string;
  readonly fraction: Fraction;
}

/** A fraction, shaded by its share, that chooses its questions. */
export function CoverageCell({ id, fraction, locale, chosen, onChoose }: CellProps) {
  const { answered, applicable, coreWaiting, words, parts } = fraction;
  if (applicable === 0) {
    return (
      <span class="none" title={parts || texts.nothing[locale]}>
        <span aria-hidden="true">–</span>
        <span class="unseen">{parts || texts.nothing[locale]}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`cell shade-${shadeOf(fraction)}`}
      aria-pressed={id === chosen}
      title={parts ? `${words} · ${parts}` : words}
      onClick={() => onChoose(id)}
    >
      <span aria-hidden="true">
        <b>{answered}</b>/{applicable}
      </span>
      {coreWaiting > 0 && <i class="core-dot" />}
      <span class="unseen">{parts ? `${words} · ${parts}` : words}</span>
    </button>
  );
}

export const shades = [0, 1, 2, 3, 4] as const;

/** In five steps: none, up to a third, up to two thirds, more, all. */
function shadeOf({ answered, applicable }: Fraction): (typeof shades)[number] {
  if (answered === 0) return 0;
  if (answered === applicable) return 4;
  return answered * 3 <= applicable ? 1 : answered * 3 <= applicable * 2 ? 2 : 3;
}
