import type { Summary } from "../core/features/summary.ts";
import type { Finding } from "../core/finding.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { Shelf } from "../workspace/shelf.ts";

/** What a plan is checked against. */
export interface Conditions {
  readonly playbook: Playbook;
  readonly today: string;
  readonly news: AccountNews | undefined;
}

/** What is kept of a check. */
export interface Checked {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** Of one text. */
interface Record {
  readonly summary: Summary;
  /** The last conditions it was checked under, each with what was found, the newest first. */
  readonly checks: readonly { readonly under: string; readonly findings: readonly Finding[] }[];
  /** The last day it was of use, so that old texts go one day. */
  readonly used: string;
}

interface Leaf {
  readonly records: Map<string, Record>;
  isChanged: boolean;
}

interface MemoryParts {
  readonly shelf: Shelf;
  /** Of a text: short, and another one for every other text. */
  readonly digest: (text: string) => string;
  /** Which program found it: another one may find something else. */
  readonly program: string;
}

/** A plan is checked without and with what the portfolio tells of it. */
const maxChecks = 3;
/** On a leaf, of which there are 256. */
const maxRecords = 400;
const daysKept = 30;

/**
 * What was found in plans that are not open, by their text, from one start to the next. Everything in it can be found
 * again by checking; so whatever is wrong with a leaf, it counts as empty.
 */
export class CheckMemory {
  readonly #parts: MemoryParts;
  readonly #leaves = new Map<string, Promise<Leaf>>();
  readonly #playbooks = new WeakMap<Playbook, string>();

  constructor(parts: MemoryParts) {
    this.#parts = parts;
  }

  /** What is known of a text; to be asked for what was found, and told. */
  async of(text: string): Promise<TextMemory> {
    const id = this.#parts.digest(text);
    const name = id.slice(0, 2);
    const known = this.#leaves.get(name);
    const reading = known ?? this.#read(name);
    if (!known) this.#leaves.set(name, reading);
    return new TextMemory(id, await reading, (conditions) => this.#key(conditions));
  }

  /** Writes what has changed since the last time. */
  async save(): Promise<void> {
    for (const [name, reading] of this.#leaves) {
      const leaf = await reading;
      if (!leaf.isChanged) continue;
      leaf.isChanged = false;
      await this.#parts.shelf.write(fileOf(name), this.#written(leaf));
    }
  }

  #written({ records }: Leaf): string {
    const kept = [...records].sort(([, a], [, b]) => (a.used < b.used ? 1 : -1)).slice(0, maxRecords);
    const last = Date.parse(kept[0]?.[1].used ?? "");
    const isFresh = (used: string) => last - Date.parse(used) <= daysKept * 86_400_000;
    return JSON.stringify({ program: this.#parts.program, records: kept.filter(([, { used }]) => isFresh(used)) });
  }

  async #read(name: string): Promise<Leaf> {
    const text = await this.#parts.shelf.read(fileOf(name));
    return { records: recordsIn(text, this.#parts.program), isChanged: false };
  }

  #key({ playbook, today, news }: Conditions): string {
    const known = this.#playbooks.get(playbook) ?? this.#parts.digest(JSON.stringify(playbook));
    this.#playbooks.set(playbook, known);
    return this.#parts.digest(JSON.stringify([known, today, news ?? null]));
  }
}

/** What is remembered of one text. */
export class TextMemory {
  readonly #id: string;
  readonly #leaf: Leaf;
  readonly #key: (conditions: Conditions) => string;

  constructor(id: string, leaf: Leaf, key: (conditions: Conditions) => string) {
    this.#id = id;
    this.#leaf = leaf;
    this.#key = key;
  }

  /** What a check under these conditions found; undefined when there was none. */
  under(conditions: Conditions): Checked | undefined {
    const record = this.#leaf.records.get(this.#id);
    const key = this.#key(conditions);
    const check = record?.checks.find(({ under }) => under === key);
    if (!record || !check) return undefined;
    if (record.used < conditions.today) this.#set({ ...record, used: conditions.today });
    return { summary: record.summary, findings: check.findings };
  }

  note({ summary, findings }: Checked, conditions: Conditions): void {
    const under = this.#key(conditions);
    const others = (this.#leaf.records.get(this.#id)?.checks ?? []).filter((check) => check.under !== under);
    const checks = [{ under, findings }, ...others].slice(0, maxChecks);
    this.#set({ summary, checks, used: conditions.today });
  }

  #set(record: Record): void {
    this.#leaf.records.set(this.#id, record);
    this.#leaf.isChanged = true;
  }
}

function fileOf(name: string): string {
  return `checks-${name}.json`;
}

/** None for a file that is broken, or was written by another program. */
function recordsIn(text: string | undefined, program: string): Map<string, Record> {
  try {
    const written: unknown = JSON.parse(text ?? "null");
    const isOurs = typeof written === "object" && written !== null && "program" in written && "records" in written;
    if (!isOurs || written.program !== program || !Array.isArray(written.records)) return new Map();
    return new Map(written.records.filter(isRecord));
  } catch {
    return new Map();
  }
}

/** A look at the outside is enough: nobody else writes these files. */
function isRecord(entry: unknown): entry is [string, Record] {
  const record: unknown = Array.isArray(entry) ? entry[1] : undefined;
  return typeof record === "object" && record !== null && "summary" in record && "checks" in record && "used" in record;
}
