/** The fields of a record and the line of the file on which it begins, from 1. The array is used again for the next one. */
export type OnRecord = (fields: readonly string[], line: number) => void;

interface RecordOptions {
  readonly separator: string;
  readonly onRecord: OnRecord;
  /** Told of a quote that is opened on a line and never closed; the line is passed over. */
  readonly onOpenQuote?: (line: number) => void;
  /**
   * The columns that are looked at, in rising order, and how many there should be: of lines without quotes that have as
   * many, only those are cut out, which takes half the time.
   */
  readonly wanted?: { readonly columns: readonly number[]; readonly width: number };
}

/** A record that is longer than this has a quote that somebody forgot to close. In UTF-16 units. */
const maxRecord = 100_000;

/**
 * Cuts a CSV text into records as it comes in, chunk by chunk (RFC 4180, with any one-character separator and any line
 * ends). Keeps no more than the record that is not complete yet.
 */
export class RecordReader {
  readonly #options: RecordOptions;
  readonly #fields: string[];
  #rest = "";
  #line = 1;

  constructor(options: RecordOptions) {
    this.#options = options;
    this.#fields = Array.from({ length: options.wanted?.width ?? 0 }, () => "");
  }

  read(chunk: string): void {
    this.#rest = this.#take(this.#rest === "" ? chunk : this.#rest + chunk, false);
  }

  end(): void {
    this.#rest = this.#rest === "" ? "" : this.#take(this.#rest, true);
  }

  /** Gives what is left over. */
  #take(text: string, isLast: boolean): string {
    const { separator, onRecord } = this.#options;
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      const newline = text.indexOf("\n", start);
      if (newline < 0 && !isLast) break;
      const end = newline < 0 ? text.length : newline;
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      if (quote >= 0 && quote < end) {
        const next = this.#takeQuoted(text, start, isLast);
        if (next === undefined) break;
        start = next;
        continue;
      }
      const trimmed = end > start && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      if (trimmed > start) {
        onRecord(this.#wantedFields(text, start, trimmed) ?? text.slice(start, trimmed).split(separator), this.#line);
      }
      this.#line++;
      start = end + 1;
    }
    return start === 0 ? text : text.slice(start);
  }

  /** Undefined when the line is not as wide as it should be. */
  #wantedFields(text: string, start: number, end: number): readonly string[] | undefined {
    const { separator, wanted } = this.#options;
    if (!wanted) return undefined;
    let next = 0; // of the wanted columns
    let from = start;
    for (let column = 0; column < wanted.width; column++) {
      const found = text.indexOf(separator, from);
      const isLast = found < 0 || found >= end;
      if (isLast !== (column === wanted.width - 1)) return undefined;
      const to = isLast ? end : found;
      if (wanted.columns[next] === column) {
        this.#fields[column] = text.slice(from, to);
        next++;
      }
      from = to + 1;
    }
    return this.#fields;
  }

  /** Where the next record begins; undefined when the rest of this one is yet to come. */
  #takeQuoted(text: string, start: number, isLast: boolean): number | undefined {
    const { onRecord, onOpenQuote } = this.#options;
    const quoted = quotedRecord(text, start, this.#options.separator);
    if (quoted === undefined) {
      if (!isLast && text.length - start < maxRecord) return undefined;
      onOpenQuote?.(this.#line);
      const newline = text.indexOf("\n", start);
      this.#line++;
      return newline < 0 ? text.length : newline + 1;
    }
    if (quoted.next === undefined && !isLast) return undefined; // its line goes on in the next chunk
    onRecord(quoted.fields, this.#line);
    this.#line += 1 + quoted.lineBreaks;
    return quoted.next ?? text.length;
  }
}

interface QuotedRecord {
  readonly fields: readonly string[];
  /** Where the next record begins; undefined at the end of the text. */
  readonly next: number | undefined;
  /** Line breaks inside quotes. */
  readonly lineBreaks: number;
}

/** Undefined when a quote stays open until the end of the text. */
function quotedRecord(text: string, start: number, separator: string): QuotedRecord | undefined {
  const fields: string[] = [];
  let lineBreaks = 0;
  let at = start;
  for (;;) {
    let field = "";
    if (text[at] === '"') {
      const closing = closingQuote(text, at);
      if (closing === undefined) return undefined;
      field = text.slice(at + 1, closing).replaceAll('""', '"');
      lineBreaks += field.split("\n").length - 1;
      at = closing + 1;
    }
    const end = endOfField(text, at, separator);
    fields.push(field + text.slice(at, end).replace(/\r$/, ""));
    if (end >= text.length) return { fields, next: undefined, lineBreaks };
    at = end + 1;
    if (text[end] === "\n") return { fields, next: at, lineBreaks };
  }
}

function closingQuote(text: string, opening: number): number | undefined {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
  return at;
}

const carriageReturn = 13;
