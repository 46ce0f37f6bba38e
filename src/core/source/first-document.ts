import { Composer, type CST, Document, Parser, YAMLParseError } from "yaml";

/**
 * Parses a text as far as its first document goes, as the parser's own `parseDocument` does, but ends after so many
 * pieces that stand outside of everything: each costs an error, and half a million of them take seconds.
 */
export function firstDocument(text: string, maxErrors: number): Document.Parsed {
  // `uniqueKeys` would compare each key with all others; build-tree.ts finds keys written twice in one pass.
  const composer = new Composer({ schema: "core", uniqueKeys: false });
  const documents = withoutStacks(() => [
    ...composer.compose(upTo(maxErrors, new Parser().parse(text)), true, text.length),
  ]);
  const [first = new Document() as Document.Parsed, second] = documents; // even an empty text has a first one
  if (second) first.errors.push(new YAMLParseError([second.range[0], second.range[1]], "MULTIPLE_DOCS", ""));
  return first;
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

function* upTo(errors: number, tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let left = errors;
  for (const token of tokens) {
    yield token;
    if (token.type === "error" && --left === 0) return;
  }
}
