import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { rules } from "../../src/core/rules/index.ts";
import { readMarks } from "../../src/core/rules/marked.ts";
import { decode } from "../../src/workspace/decode.ts";
import { mistaken } from "../core/fixes/mistakes.ts";

export function read(file: string): string {
  return readFileSync(file, "utf8");
}

function inFolder(folder: string, ending: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? read(path.join(folder, name)) : []));
}

export const examplePlans: readonly string[] = inFolder("examples", ".account.yaml");

/** Whole plans, as people write them, and with all that there is to get wrong. */
export const wholePlans: readonly string[] = [
  ...examplePlans,
  ...inFolder("test/fixtures", ".account.yaml"),
  ...inFolder("test/core/schema", ".account.yaml"),
];

const exampleTexts = (kind: "sales-playbook" | undefined) =>
  rules.flatMap(({ examples }) =>
    examples.kind === kind ? [examples.bad, examples.good].flatMap((one) => (one ? readMarks(one).text : [])) : [],
  );

/** Small plans, in which something is as each rule likes it or does not. */
export const smallPlans: readonly string[] = exampleTexts(undefined);
export const plans: readonly string[] = [...smallPlans, ...wholePlans];

export const wholePlaybooks: readonly string[] = [
  read("examples/sales-playbook.yaml"),
  read("test/fixtures/every-mistake-in-a-playbook.yaml"),
];
export const playbooks: readonly string[] = [...exampleTexts("sales-playbook"), ...wholePlaybooks];

/** What means something to YAML, to the method, or to a program that forgot to think of it. */
const pieces = [
  ..."\n:-,{}[]\"'&*|>#@%!?~`\t\r =<.0",
  "\r\n",
  "- ",
  ": ",
  "? ",
  "  ",
  "---\n",
  "...\n",
  "<<: *a",
  "&a ",
  "*a",
  "!!set ",
  "!!binary ",
  "|+\n",
  ">-\n",
  "|2\n",
  "<<<<<<< a\n",
  "=======\n",
  ">>>>>>> b\n",
  "\uFEFF",
  "\uFFFD",
  "\u0000",
  "\u00a0",
  "\u2028",
  "\ud83d",
  "🙂",
  "e\u0301",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "true",
  "1e999",
  "-0",
  ".inf",
  "0x1F",
  "12_000",
  "99999999999999999999",
  "2026-02-30",
  "0001-01-01",
  "9999-12-31",
  "2026-12-31T24:00:00Z",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what snippets are made of
  "${1:x}",
  "</script>",
  "# sales-playbook-disable-next-line ",
  "# sales-playbook-disable smart/time-bound",
];
const piece = fc.constantFrom(...pieces);

/** Some texts, more often the short ones: more of them are tried in the same time. */
function someOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts);
}

/** Bytes lost, changed and put in, as a bad copy does it. */
function byByte(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat(3), fc.array(fc.nat(255), { maxLength: 3 }));
  return fc.tuple(someOf(texts), fc.array(change, { minLength: 1, maxLength: 4 })).map(([text, changes]) => {
    const bytes = changes.reduce<readonly number[]>(
      (before, [at, cut, put]) => spliced(before, at % (before.length + 1), cut, put),
      [...Buffer.from(text)],
    );
    return decode(Uint8Array.from(bytes));
  });
}

function spliced(bytes: readonly number[], at: number, cut: number, put: readonly number[]): number[] {
  return [...bytes.slice(0, at), ...put, ...bytes.slice(at + cut)];
}

type TokenChange = readonly [
  how: "drop" | "double" | "swap" | "put" | "replace",
  at: number,
  other: number,
  put: string,
];

/** Words, signs and gaps lost, doubled, exchanged and put in. */
function byToken(texts: readonly string[]): fc.Arbitrary<string> {
  const how = fc.constantFrom<TokenChange[0][]>("drop", "double", "swap", "put", "replace");
  const change: fc.Arbitrary<TokenChange> = fc.tuple(how, fc.nat(), fc.nat(), piece);
  return fc
    .tuple(someOf(texts), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([text, changes]) =>
      changes.reduce(changed, text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []).join(""),
    );
}

function changed(tokens: readonly string[], [how, atAny, otherAny, put]: TokenChange): string[] {
  const [at, other] = [atAny % (tokens.length + 1), otherAny % (tokens.length + 1)];
  const [one = "", two = ""] = [tokens[at], tokens[other]];
  switch (how) {
    case "drop":
      return tokens.toSpliced(at, 1);
    case "double":
      return tokens.toSpliced(at, 0, one);
    case "swap":
      return tokens.with(Math.min(at, tokens.length - 1), two).with(Math.min(other, tokens.length - 1), one);
    case "put":
      return tokens.toSpliced(at, 0, put);
    case "replace":
      return tokens.toSpliced(at, 1, put);
  }
}

/** Lines moved elsewhere, further in or out: what pasting does. */
function byBlock(texts: readonly string[]): fc.Arbitrary<string> {
  const move = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 }), fc.nat(), fc.integer({ min: -4, max: 4 }));
  return fc
    .tuple(someOf(texts), someOf(texts), fc.array(move, { minLength: 1, maxLength: 2 }))
    .map(([text, from, moves]) =>
      moves
        .reduce((lines, [first, count, to, by]) => {
          const source = from.split("\n");
          const start = first % source.length;
          const block = source.slice(start, start + count).map((line) => shifted(line, by));
          return lines.toSpliced(to % (lines.length + 1), 0, ...block);
        }, text.split("\n"))
        .join("\n"),
    );
}

function shifted(line: string, by: number): string {
  return by >= 0 ? " ".repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), "");
}

/** Signs and words without any order. */
const noise = fc
  .array(fc.oneof(piece, fc.constantFrom("account", "name", "objectives", "a", "b"), fc.string()), {
    maxLength: 20,
  })
  .map((all) => all.join(""));

function withLineEnds(text: fc.Arbitrary<string>, ends: readonly ((text: string) => string)[]): fc.Arbitrary<string> {
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.constant((one: string) => one) },
    ...ends.map((end) => ({ weight: 1, arbitrary: fc.constant(end) })),
  );
  return fc.tuple(text, change).map(([one, make]) => make(one));
}

const ofWindows = (text: string) => text.replace(/\r?\n/g, "\r\n");
const mixed = (text: string) => text.replace(/(?<!\r)\n(?=.{0,40}\n)/g, "\r\n");
const ofOldMacs = (text: string) => text.replace(/\r?\n/g, "\r");

/** Any text that may be in an editor, more often one that comes near those given. */
export function anyText(texts: readonly string[]): fc.Arbitrary<string> {
  return withLineEnds(anyWords(texts).map(withoutOldLineEnds), [ofWindows, mixed]);
}

/** Any text that may be in a file: editors make other line ends of those that old Macs had. */
export function anyFile(texts: readonly string[]): fc.Arbitrary<string> {
  return withLineEnds(anyWords(texts), [ofWindows, mixed, ofOldMacs]);
}

function withoutOldLineEnds(text: string): string {
  return text.replace(/\r(?!\n)/g, "");
}

function anyWords(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: byToken(texts) },
    { weight: 4, arbitrary: byByte(texts) },
    { weight: 4, arbitrary: mistaken(texts) },
    { weight: 3, arbitrary: byBlock(texts) },
    { weight: 1, arbitrary: noise },
  );
}

/** Cursors in a text: all of a short one, else so many spread over it. None stands within a line break. */
export function offsetsIn(text: string, atMost: number): number[] {
  const step = Math.max(1, Math.ceil(text.length / atMost));
  const all = Array.from({ length: Math.floor(text.length / step) + 1 }, (_, index) => index * step);
  return all.filter((offset) => !(text[offset] === "\n" && text[offset - 1] === "\r"));
}
