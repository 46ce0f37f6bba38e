import { CST, Lexer } from "yaml";
import type { Range } from "../finding.ts";

/** A piece of YAML as the lexer cuts it: reliable even where the parser gives up. */
export interface Token extends Range {
  readonly type: CST.TokenType;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type = isScalar ? "scalar" : (CST.tokenType(source) ?? "scalar");
    isScalar = !isScalar && source === CST.SCALAR; // it announces a scalar
    if (isScalar || type === "doc-mode") continue;
    const start = offset;
    if (type !== "flow-error-end") offset += source.length;
    tokens.push({ type, start, end: offset });
  }
  return tokens;
}

/** The last token that ends at or before an offset, leaving out white space and comments. */
export function tokenBefore(tokens: readonly Token[], offset: number): Token | undefined {
  return tokens.findLast(({ type, end }) => end <= offset && !isSpace(type));
}

/** The brackets that are open at an offset, the outermost first. */
export function openBrackets(tokens: readonly Token[], offset: number): Token[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.start >= offset) break;
    if (token.type === "flow-map-start" || token.type === "flow-seq-start") open.push(token);
    else if (token.type === "flow-map-end" || token.type === "flow-seq-end") open.pop();
    else if (token.type === "flow-error-end") open.length = 0;
  }
  return open;
}

/** The brackets that nothing closes, where the lexer gave up waiting at or before an offset, and where what they hold ends. */
export function unclosedBrackets(tokens: readonly Token[], offset: number): { open: Token[]; end: number } {
  const givenUp = tokens.findLast(({ type, start }) => type === "flow-error-end" && start <= offset);
  const stop = givenUp?.start ?? offset;
  return { open: openBrackets(tokens, stop), end: tokenBefore(tokens, stop)?.end ?? stop };
}

function isSpace(type: Token["type"]): boolean {
  return type === "space" || type === "newline" || type === "comment" || type === "flow-error-end";
}
