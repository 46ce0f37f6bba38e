import { sharedNames, type WorkspaceNames } from "../core/features/workspace-names.ts";

/** How many files use each name. */
type Counts = Map<string, number>;

/** The names that the plans of the workspace use, kept up to date file by file: asking for them reads no plan again. */
export class NameIndex {
  readonly #files = new Map<string, WorkspaceNames>();
  readonly #counts = new Map(sharedNames.map((kind): [string, Counts] => [kind, new Map()]));

  /** A file was read: what it says now counts. */
  note(uri: string, names: WorkspaceNames): void {
    this.forget(uri);
    this.#files.set(uri, names);
    this.#count(names, 1);
  }

  forget(uri: string): void {
    const names = this.#files.get(uri);
    if (names) this.#count(names, -1);
    this.#files.delete(uri);
  }

  /** What all files but this one use, the most common names first: counted when they are asked for. */
  beside(uri: string): WorkspaceNames {
    const own = this.#files.get(uri);
    const others = (kind: keyof WorkspaceNames) => {
      const here = new Set(own?.[kind]);
      return [...(this.#counts.get(kind) ?? [])]
        .map(([name, count]) => ({ name, count: count - Number(here.has(name)) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name);
    };
    return {
      get owners() {
        return others("owners");
      },
      get sectors() {
        return others("sectors");
      },
      get segments() {
        return others("segments");
      },
      get indicators() {
        return others("indicators");
      },
      get accounts() {
        return others("accounts");
      },
      get competitors() {
        return others("competitors");
      },
    };
  }

  #count(names: WorkspaceNames, change: number): void {
    for (const kind of sharedNames) {
      const counts = this.#counts.get(kind);
      for (const name of names[kind]) {
        const count = (counts?.get(name) ?? 0) + change;
        if (count > 0) counts?.set(name, count);
        else counts?.delete(name);
      }
    }
  }
}
