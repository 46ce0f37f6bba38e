import { type Files, isBelow, isFindable, isSearched, type UnreadableFile } from "../workspace/files.ts";

interface Look {
  readonly here: readonly string[];
  readonly gone: readonly string[];
}

/** The plans and playbooks in the folders of the workspace, as far as they are known. */
export class FoundFiles {
  readonly #files: Files;
  readonly #folders = new Set<string>();
  readonly #found = new Set<string>();

  constructor(files: Files) {
    this.#files = files;
  }

  has(uri: string): boolean {
    return this.#found.has(uri);
  }

  all(): Iterable<string> {
    return this.#found;
  }

  /** Looks into a folder, for the first time or again. Gives the files in it, and those that were and are no more. */
  async look(folder: string, onUnreadable: (folder: UnreadableFile) => void): Promise<Look> {
    this.#folders.add(folder);
    const here = await this.#files.find(folder, onUnreadable);
    if (!this.#folders.has(folder)) return { here: [], gone: [] };
    const gone = new Set([...this.#found].filter((uri) => isFindable(uri, folder)));
    for (const uri of here) {
      this.#found.add(uri);
      gone.delete(uri);
    }
    for (const uri of gone) this.#found.delete(uri);
    return { here, gone: [...gone] };
  }

  /** Gives the files that no folder holds any more. */
  leave(folder: string): readonly string[] {
    this.#folders.delete(folder);
    return this.#drop((uri) => isBelow(uri, folder) && !this.#isInFolder(uri));
  }

  /** Notes a file that has appeared; gives whether it counts. */
  add(uri: string): boolean {
    if (this.#isInFolder(uri)) this.#found.add(uri);
    return this.#found.has(uri);
  }

  /** Notes what is in a folder that has appeared, and gives those files; none for a file or a folder that is not searched. */
  async addFolder(folder: string, onUnreadable: (folder: UnreadableFile) => void): Promise<readonly string[]> {
    if (![...this.#folders].some((root) => isSearched(folder, root))) return [];
    return (await this.#files.find(folder, onUnreadable)).filter((uri) => this.add(uri));
  }

  /** Forgets files and whole folders that were deleted; gives the files that went with them. */
  remove(uris: ReadonlySet<string>): readonly string[] {
    if (uris.size === 0) return [];
    const known = new Map<string, boolean>();
    /** Thousands of files share their folders. */
    const isGone = (place: string): boolean => uris.has(place) || isFolderGone(place.slice(0, place.lastIndexOf("/")));
    const isFolderGone = (folder: string): boolean => {
      const answer = known.get(folder) ?? (folder.includes("/") && isGone(folder));
      known.set(folder, answer);
      return answer;
    };
    return this.#drop(isGone);
  }

  #isInFolder(uri: string): boolean {
    return [...this.#folders].some((folder) => isFindable(uri, folder));
  }

  #drop(isGone: (uri: string) => boolean): readonly string[] {
    const gone = [...this.#found].filter(isGone);
    for (const uri of gone) this.#found.delete(uri);
    return gone;
  }
}
