import { Composer, type CST, Document, Lexer, Parser, YAMLParseError } from "yaml";
import { lineStart } from "./text.ts";

/** How many milliseconds somebody still waits. */
export type TimeLeft = () => number;

/** What one reading of a text gave. */
export interface FirstDocument {
  readonly document: Document.Parsed;
  /** Where the line begins from which on nothing was read; undefined where all was. */
  readonly unreadFrom: number | undefined;
  /** What the reading cost: the words, signs and gaps that were read. */
  readonly pieces: number;
}

/** Half a million characters of a plan have fewer than 170,000; so many take about a second. */
export const maxPieces = 200_000;
/** Levels that are open at once. What is composed of them calls itself once a level, and a full stack loses everything. */
const maxOpen = 700;
/** The clock is asked after so many pieces. */
const piecesATime = 1_000;

/**
 * Parses a text as far as its first document goes, as the parser's own `parseDocument` does, but gives up where a text
 * costs more than anybody waits for: after so many pieces, levels, errors, or three quarters of the time that is left.
 */
export function firstDocument(text: string, maxErrors: number, timeLeft?: TimeLeft): FirstDocument {
  // `uniqueKeys` would compare each key with all others; build-tree.ts finds keys written twice in one pass.
  const composer = new Composer({ schema: "core", uniqueKeys: false });
  const parser = new Parser();
  const enough = timeLeft && timeLeft() / 4;
  let unreadFrom: number | undefined;
  let pieces = 0;

  function* tokens(): Generator<CST.Token> {
    let errors = 0;
    let documents = 0;
    for (const piece of new Lexer().lex(text)) {
      const isLate = enough !== undefined && pieces % piecesATime === 0 && timeLeft && timeLeft() < enough;
      if (pieces === maxPieces || errors >= maxErrors || parser.stack.length > maxOpen || isLate) {
        unreadFrom = lineStart(text, parser.offset);
        break;
      }
      pieces++;
      for (const token of parser.next(piece)) {
        if (token.type === "error") errors++;
        yield token;
        // Of what follows the first document nobody needs more than that it is there.
        if (token.type === "document" && ++documents === 2) return;
      }
    }
    yield* parser.end();
  }

  const documents = withoutStacks(() => [...composer.compose(tokens(), true, text.length)]);
  const [document = new Document() as Document.Parsed, second] = documents; // even an empty text has a first one
  if (second) document.errors.push(new YAMLParseError([second.range[0], second.range[1]], "MULTIPLE_DOCS", ""));
  // What is left open where reading was given up is no mistake.
  const end = unreadFrom;
  if (end !== undefined) document.errors = document.errors.filter(({ pos }) => pos[0] < end);
  return { document, unreadFrom, pieces };
}

/** Nobody reads from where the parser's errors came; and noting it is most of the cost of a text with thousands. */
function withoutStacks<Result>(work: () => Result): Result {
  const errors: object & { stackTraceLimit?: number | undefined } = Error;
  const { stackTraceLimit } = errors;
  try {
    errors.stackTraceLimit = 0;
    return work();
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
  }
}
