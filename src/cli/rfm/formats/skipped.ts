import type { Localized } from "../../../core/locale.ts";
import { skipReasons } from "../../../core/rfm/csv/skip-reasons.ts";
import type { SkippedFile } from "../../../core/rfm/csv/skipped.ts";
import type { Io } from "../../io.ts";
import { sentence } from "../../sentences.ts";

/** The lines that were passed over, file by file: the first ones, and how many more. */
export function skippedLines(files: readonly SkippedFile[], { locale }: Io): string {
  const told = files.flatMap(({ path, count, lines }) => {
    const shown = lines.slice(0, maxShown);
    const more = count - shown.length;
    return [
      ...shown.map(
        ({ line, reason, field }) => `  ${path}:${line}  ${sentence(skipReasons[reason], locale, { field })}`,
      ),
      ...(more > 0 ? [`  ${sentence(others, locale, { more })}`] : []),
    ];
  });
  return told.map((line) => `${line}\n`).join("");
}

const maxShown = 10;

const others: Localized = {
  en: "and {more} more; --format json lists a thousand",
  fr: "et {more} de plus ; --format json en liste mille",
};
