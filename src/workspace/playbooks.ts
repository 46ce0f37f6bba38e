import { analysePlaybook, playbookOf } from "../core/analysis.ts";
import { playbookPlaces } from "../core/document-kind.ts";
import { builtInPlaybook } from "../core/playbook/built-in.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import type { Files } from "./files.ts";

export interface PlaybookInForce {
  readonly playbook: Playbook;
  /** The file it comes from; undefined for the built-in one. */
  readonly uri: string | undefined;
  /** The file is broken or can't be read, and what holds is its last good version, or the built-in playbook. */
  readonly broken: boolean;
}

/** Knows which playbook is in force for a plan: the nearest file up the folder tree, in its last good version. */
export class Playbooks {
  readonly #files: Files;
  readonly #byUri = new Map<string, Promise<PlaybookInForce | undefined>>();
  readonly #lastGood = new Map<string, Playbook>();

  constructor(files: Files) {
    this.#files = files;
  }

  async for(plan: string): Promise<PlaybookInForce> {
    for (const place of playbookPlaces(plan)) {
      const found = await this.#at(place);
      if (found) return found;
    }
    return { playbook: builtInPlaybook, uri: undefined, broken: false };
  }

  /** Reads a playbook file again that has appeared, changed or gone. Tells whether that means anything for plans seen so far. */
  async refresh(uri: string): Promise<boolean> {
    const known = this.#byUri.get(uri);
    const loading = this.#load(uri);
    this.#byUri.set(uri, loading);
    return known !== undefined && JSON.stringify(await known) !== JSON.stringify(await loading);
  }

  #at(uri: string): Promise<PlaybookInForce | undefined> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const loading = this.#load(uri);
    this.#byUri.set(uri, loading);
    return loading;
  }

  async #load(uri: string): Promise<PlaybookInForce | undefined> {
    const text = await this.#files.read(uri).catch(() => null); // there is one, but it can't be read
    if (text === undefined) {
      this.#lastGood.delete(uri);
      return undefined;
    }
    // The day matters to no check that could break a playbook.
    const playbook = text === null ? undefined : playbookOf(analysePlaybook(text, ""));
    if (playbook) this.#lastGood.set(uri, playbook);
    return { playbook: playbook ?? this.#lastGood.get(uri) ?? builtInPlaybook, uri, broken: playbook === undefined };
  }
}
