/** Small files that only make things quicker: they may be missing, and nobody has to wait until they are written. */
export interface Shelf {
  /** Undefined when there is none, or it can't be read. */
  read(name: string): Promise<string | undefined>;
  /** All of it or nothing: whoever reads at the same time sees the old text or the new one. */
  write(name: string, text: string): Promise<void>;
}
