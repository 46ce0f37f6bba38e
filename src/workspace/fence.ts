import type { DataFiles } from "./data-files.ts";
import { isBelow } from "./files.ts";

/** Data files as plans may name them. */
export interface FencedFiles extends DataFiles {
  /** Whether a plan may have this file read. */
  mayRead(file: string, plan: string): Promise<boolean>;
}

/**
 * A plan may have files read that lie beside or below it, and in the folders that a person opened or named: nothing that
 * somebody else wrote leads further, be it by `..`, from a root, or through a link.
 */
export function fenced(files: DataFiles, folders: () => Iterable<string>): FencedFiles {
  return {
    open: (uri) => files.open(uri),
    realPlace: (uri) => files.realPlace(uri),
    async mayRead(file, plan) {
      const place = await files.realPlace(file);
      for (const folder of [plan.slice(0, plan.lastIndexOf("/")), ...folders()]) {
        if (isBelow(place, await files.realPlace(folder))) return true;
      }
      return false;
    },
  };
}
