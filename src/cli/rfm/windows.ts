import { type DayNumber, dayNumberOf } from "../../core/rfm/day-number.ts";
import { previousOf, type Window, windowOf } from "../../core/rfm/window.ts";
import { UsageError } from "../command.ts";

interface Asked {
  readonly "as-of"?: string;
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
}

/** The window that the options ask for, and the one before it. `today` is the day when no other is asked for. */
export function windowsFor(asked: Asked, playbookPeriod: string, today: string): readonly [Window, Window] {
  const { from, to, period, "as-of": asOf } = asked;
  if (from !== undefined && period !== undefined) {
    throw new UsageError({
      en: "Either --from or --period says where the period begins, not both.",
      fr: "Le début de la période vient de --from ou de --period, pas des deux.",
    });
  }
  const end: DayNumber = dayNumberOf(to ?? asOf ?? today);
  const day = dayNumberOf(asOf ?? to ?? today);
  if (day < end) {
    throw new UsageError(
      {
        en: "The period ends on {to}, after the day of --as-of, {asOf}: what comes later is not known then.",
        fr: "La période se termine le {to}, après le jour de --as-of, {asOf} : la suite n'est pas connue ce jour-là.",
      },
      { to: to ?? "", asOf: asOf ?? "" },
    );
  }
  if (from === undefined) {
    const length = period ?? playbookPeriod;
    const window = windowOf(length, end, day);
    return [window, previousOf(window, length)];
  }
  const window = { from: dayNumberOf(from), to: end, asOf: day };
  if (window.from > end) {
    throw new UsageError(
      { en: "The period begins on {from}, after its end.", fr: "La période commence le {from}, après sa fin." },
      { from },
    );
  }
  return [window, previousOf(window)];
}
