import type { Localized } from "../../core/locale.ts";
import type { Io } from "../io.ts";
import { sentence } from "../sentences.ts";

/** Milliseconds that pass before there is anything to see, and between two changes of it. */
const patience = 500;
const pace = 100;
export const clearLine = "\r\u001b[K";

export interface Progress {
  /** One more of them is done. */
  step(): void;
  clear(): void;
}

const text: Localized = { en: "{done} of {total} files checked", fr: "{done} fichiers vérifiés sur {total}" };

/** One line on a terminal, rewritten while it goes on and gone at the end; nothing for short runs and other outputs. */
export function showProgress(total: number, io: Io): Progress {
  if (!io.errIsTerminal) return { step: () => {}, clear: () => {} };
  let next = io.milliseconds() + patience;
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      const now = io.milliseconds();
      if (now < next) return;
      next = now + pace;
      shown = true;
      io.err(`${clearLine}${sentence(text, io.locale, { done, total })}`);
    },
    clear() {
      if (shown) io.err(clearLine);
    },
  };
}
