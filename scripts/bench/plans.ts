import { readFileSync } from "node:fs";
import path from "node:path";
import { isCollection, isMap, isSeq, type Node, parseDocument, visit } from "yaml";

/** Of the repository: the bench runs from its root. */
const examples = path.join(process.cwd(), "examples");

export const exampleNames = [
  "centrale-bio-ouest",
  "logiciel-de-gestion",
  "objectif-annuel",
  "photocopiers",
  "prospection",
  "saas-team",
  "valve-works",
  "ville-de-valmorande",
] as const;

export function exampleText(name: (typeof exampleNames)[number]): string {
  return readFileSync(path.join(examples, `${name}.account.yaml`), "utf8");
}

/** The sizes at which documents are compared, in KB. */
export const sizes = [5, 20, 100, 300] as const;

/** A plan of about so many KB: an example without its last blocks, or with the entries of its lists over and over. */
export function planOf(kilobytes: number): string {
  const size = kilobytes * 1024;
  const text = exampleText(kilobytes < 10 ? "saas-team" : "centrale-bio-ouest");
  return text.length > size ? withoutLastBlocks(text, size * 1.15) : withMoreEntries(text, size);
}

function withoutLastBlocks(text: string, size: number): string {
  const blocks = text.split(/^(?=[a-z])/m);
  while (blocks.join("").length > size) blocks.pop();
  return blocks.join("");
}

/** The entries of a list that get new ids in each copy, and the offset behind them. */
interface Entries {
  readonly end: number;
  readonly text: string;
}

function withMoreEntries(text: string, size: number): string {
  const lists = listsIn(text);
  const round = lists.reduce((sum, { text: entries }) => sum + entries.length, 0);
  const rounds = Math.max(0, Math.round((size - text.length) / round));
  let more = "";
  let read = 0;
  for (const { end, text: entries } of lists) {
    more += text.slice(read, end);
    read = end;
    for (let copy = 1; copy <= rounds; copy++) more += entries.replace(/\bid: [\w-]+/g, `$&-${copy}`);
  }
  return more + text.slice(read);
}

function listsIn(text: string): Entries[] {
  const found: Entries[] = [];
  visit(parseDocument(text), {
    Seq(_, list, above) {
      if (above.filter(isMap).length > 2 || !list.items.every(isMap)) return visit.SKIP;
      if (!isSeq(list) || list.flow || !list.range) return visit.SKIP;
      const start = text.lastIndexOf("\n", list.range[0]) + 1;
      const end = endOf(list.items.at(-1) as Node, text);
      found.push({ end, text: text.slice(start, end) });
      return visit.SKIP;
    },
  });
  return found;
}

/** Behind the last line of a node. */
function endOf(node: Node, text: string): number {
  const last = isCollection(node) ? (node.range?.[1] ?? 0) : 0;
  const lineFeed = text.indexOf("\n", last - 1);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

/** The plan of one customer among many: an example under another name, with other amounts. */
export function planOfCustomer(number: number): string {
  const name = exampleNames[number % exampleNames.length] ?? exampleNames[0];
  return exampleText(name)
    .replace(/^( +name: ).*$/m, `$1Customer ${number}`)
    .replace(/(amount: )(\d+)/g, (_, key: string, amount: string) => `${key}${Number(amount) + number}`);
}
