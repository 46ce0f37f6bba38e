import { analysePlaybook, playbookOf } from "../core/analysis.ts";
import { playbookPlaces } from "../core/document-kind.ts";
import { builtInPlaybook } from "../core/playbook/built-in.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import type { Files } from "./files.ts";

export interface PlaybookInForce {
  readonly playbook: Playbook;
  /** The file it comes from; undefined for the built-in one. */
  readonly uri: string | undefined;
  /** The file is broken, and what holds is its last good version, or the built-in playbook. */
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

  /** Call when a playbook file has appeared, changed or gone. */
  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  #at(uri: string): Promise<PlaybookInForce | undefined> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const loading = this.#load(uri);
    this.#byUri.set(uri, loading);
    return loading;
  }

  async #load(uri: string): Promise<PlaybookInForce | undefined> {
    const text = await this.#files.read(uri).catch(() => undefined);
    if (text === undefined) {
      this.#lastGood.delete(uri);
      return undefined;
    }
    // The day matters to no check that could break a playbook.
    const playbook = playbookOf(analysePlaybook(text, ""));
    if (playbook) this.#lastGood.set(uri, playbook);
    return { playbook: playbook ?? this.#lastGood.get(uri) ?? builtInPlaybook, uri, broken: playbook === undefined };
  }
}
