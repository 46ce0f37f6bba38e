import { phraseBook, phrases } from "../exact-phrases.ts";

/**
 * What a preposition says of the stretch behind it.
 * - by: its last day counts
 * - before: the day before it, or the day itself
 * - in: the whole of it
 * - from: what begins with it
 * - since, after: it is over, or no end is said
 */
export type Role = "by" | "before" | "in" | "from" | "since" | "after";

interface Preposition {
  readonly role: Role;
  /** "pour", "by", "à": what follows may be somebody or something else. */
  readonly isVague: boolean;
}

const sure = (role: Role) => ({ role, isVague: false });
const vague = (role: Role) => ({ role, isVague: true });

export const prepositions = phraseBook<Preposition>([
  [
    "d'ici à|d'ici au|d'ici|dici|jusqua|til|d'ici là|au plus tard|au plus tard avant|jusqu'à|jusqu'au|jusqu'aux|jusqu'en|jusque|à échéance|échéance|échéance au|date limite|à l'horizon|à horizon|no later than|not later than|at the latest by|at the latest|latest by|by no later than|until|till|up to|up to and including|up until|through|thru|due|due by|due on|due in|deadline|by the end of the day on|between now and|entre maintenant et|d'aujourd'hui à|closing|clôture|clôture le",
    sure("by"),
  ],
  ["by|b y|by the|à|à la|au|aux|pour le|for the", vague("by")],
  [
    "avant|avant même|avt|bien avant|juste avant|before|b4|prior to|ahead of|just before|well before|strictly before|in the run-up to|in the lead-up to",
    sure("before"),
  ],
  [
    "en|in|into|within|during|durant|pendant|pdt|dans|ds|over|throughout|courant|dans le courant de|dans le courant du|au cours de|au cours du|au mois de|au mois d'|tout au long de|all through|sometime|sometime in|sometime during|somewhere in|on|vers|vers la|towards|toward|around|circa|as early as|the month of|le mois de|au titre de|sur",
    sure("in"),
  ],
  ["pour|for|come|au titre de|at|per", vague("in")],
  [
    "à partir de|à partir du|à compter de|à compter du|dès|dès le|des le|from|as of|as from|starting|starting in|starting from|starting on|beginning in|effective",
    sure("from"),
  ],
  [
    "depuis|depuis le|since|ever since|founded in|created in|créée en|créé en|fondée en|fondé en|établie en",
    sure("since"),
  ],
  ["après|after|au-delà de|au-delà du|following|passé le|past", sure("after")],
]);

/** What may stand before a stretch without a preposition. */
export const plainArticles = phrases("le|la|l'|les|the");

/** "au", "à la" and "à" say when rather than by when: only a day is a deadline in the end. */
export const saysWhen = phrases("à|à la|au|aux|pour le|for the");

/** What may stand between a preposition and its stretch. */
export const articles = phrases(
  "le|la|l'|les|the|our|notre|nos|a|au|aux|du|de la|de l'|de|d'|en|in|on|mois de|mois d'|le mois de|le mois d'|month of|the month of|date du|:|=|latest|le courant de|le courant du|cours de|EOD|COB|EOB|end of business|close of business|end of day",
);

/** Behind a stretch: its last day counts. */
export const atTheLatest = phrases(
  "au plus tard|at the latest|dernier délai|dernière limite|latest|max|maximum|grand maximum|inclus|included|à tout casser|deadline",
);

/** Behind a stretch: what begins with it goes on. */
export const onwards = phrases("on|onwards|onward|and beyond|et au-delà|et après");

/** Behind a stretch: it may just as well be another time. */
export const orLater = phrases(
  "ou plus tard|ou après|or later|or after|or beyond|ou au-delà|ou un jour|or thereafter|or whenever|ou jamais",
);

export const rangeOpenings = phrases("de|du|d'|from|entre|between|des|dès|à partir de|à partir du");
export const rangeLinks = phrases(
  "à|a|au|aux|to|until|till|through|thru|up to|jusqu'à|jusqu'au|jusqu'en|et|and|-|→|/|en",
);
export const looseRangeLinks = phrases("to|through|thru|-|/|→|à|au|et|and|&|ou|or");
export const included = phrases("inclus|incluse|compris|included|inclusive");
export const beforeRange = phrases("en|in|on|sur|over|during|pendant|for|pour|courant|au|aux|by|d'ici|le|the");
