import type { Summary } from "../core/features/summary.ts";
import type { Finding } from "../core/finding.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { Shelf } from "../workspace/shelf.ts";
import { Leaf } from "./memory-leaf.ts";

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

interface MemoryParts {
  readonly shelf: Shelf;
  /** Of a text: short, and another one for every other text. */
  readonly digest: (text: string) => string;
  /** Which program found it: another one may find something else. */
  readonly program: string;
}

/**
 * What was found in plans that are not open, by their text, from one start to the next. Everything in it can be found
 * again by checking; so whatever is wrong with a leaf, it counts as empty.
 */
export class CheckMemory {
  readonly #parts: MemoryParts;
  /** Those that are in use. */
  readonly #leaves = new Map<string, Promise<Leaf>>();
  readonly #playbooks = new WeakMap<Playbook, string>();
  #asked = 0;
  /** Since the last rest. */
  #noted = 0;
  #nextSave = firstSave;
  #saving = Promise.resolve();

  constructor(parts: MemoryParts) {
    this.#parts = parts;
  }

  /** What is known of a text; to be asked for what was found, and told. */
  async of(text: string): Promise<TextMemory> {
    this.#asked++;
    const id = this.#parts.digest(text);
    const name = id.slice(0, 2);
    const known = this.#leaves.get(name);
    const reading = known ?? this.#read(name);
    if (!known) this.#leaves.set(name, reading);
    return new TextMemory(id, await reading, {
      keyOf: (conditions) => this.#key(conditions),
      onNote: () => this.#noted++,
    });
  }

  /**
   * Saves when as much has been noted as had been before: whoever closes the window in the middle of a long run finds half of
   * it done the next time, and each leaf is written a few times only.
   */
  async saveNowAndThen(): Promise<void> {
    if (this.#noted < this.#nextSave) return;
    this.#nextSave = 2 * this.#noted;
    await this.#save();
  }

  /** Saves, and lets go of what can be read again: most plans of a workspace are not asked about for hours. */
  async rest(): Promise<void> {
    this.#noted = 0;
    this.#nextSave = firstSave;
    const asked = this.#asked;
    await this.#save();
    if (asked === this.#asked) this.#leaves.clear();
  }

  /** One after the other, so that of two texts of a leaf the later one stays. */
  #save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<void> {
    for (const [name, reading] of this.#leaves) {
      const leaf = await reading;
      if (leaf.isChanged) await this.#parts.shelf.write(fileOf(name), leaf.written(this.#parts.program));
    }
  }

  async #read(name: string): Promise<Leaf> {
    return Leaf.in(await this.#parts.shelf.read(fileOf(name)), this.#parts.program);
  }

  #key({ playbook, today, news }: Conditions): string {
    const known = this.#playbooks.get(playbook) ?? this.#parts.digest(JSON.stringify(playbook));
    this.#playbooks.set(playbook, known);
    return this.#parts.digest(JSON.stringify([known, today, news ?? null]));
  }
}

interface TextParts {
  readonly keyOf: (conditions: Conditions) => string;
  readonly onNote: () => void;
}

/** What is remembered of one text. */
export class TextMemory {
  readonly #id: string;
  readonly #leaf: Leaf;
  readonly #parts: TextParts;

  constructor(id: string, leaf: Leaf, parts: TextParts) {
    this.#id = id;
    this.#leaf = leaf;
    this.#parts = parts;
  }

  /** What a check under these conditions found; undefined when there was none. */
  under(conditions: Conditions): Checked | undefined {
    const record = this.#leaf.get(this.#id);
    const key = this.#parts.keyOf(conditions);
    const check = record?.checks.find(({ under }) => under === key);
    if (!record || !check) return undefined;
    if (record.used < conditions.today) this.#leaf.set(this.#id, { ...record, used: conditions.today });
    return { summary: record.summary, findings: check.findings };
  }

  note({ summary, findings }: Checked, conditions: Conditions): void {
    const under = this.#parts.keyOf(conditions);
    const others = (this.#leaf.get(this.#id)?.checks ?? []).filter((check) => check.under !== under);
    const checks = [{ under, findings }, ...others].slice(0, maxChecks);
    this.#leaf.set(this.#id, { summary, checks, used: conditions.today });
    this.#parts.onNote();
  }
}

/** A plan is checked without and with what the portfolio tells of it. */
const maxChecks = 3;
/** Plans: fewer are soon checked again. */
const firstSave = 2_000;

function fileOf(name: string): string {
  return `checks-${name}.txt`;
}
