import type { PlaybookDocument } from "../document.ts";
import type { Reference } from "../plan/references.ts";
import { closest } from "../schema/closest.ts";
import { correctedPlace } from "../schema/place.ts";

export interface UnknownName extends Reference {
  /** What was probably meant. */
  readonly suggestion: string | undefined;
}

/**
 * The names in a playbook that nothing stands behind: codes of rules (`severities`), sectors (`segments`) and places of a
 * plan (`answeredBy`).
 */
export function unknownNames({ names, playbook }: PlaybookDocument, codes: readonly string[]): UnknownName[] {
  const own = names.definitions.filter(({ kind }) => kind === "sector").map(({ name }) => name);
  const sectors = [...new Set([...own, ...Object.keys(playbook.sectors)])];
  const among = (known: readonly string[], reference: Reference): UnknownName[] =>
    known.includes(reference.name) ? [] : [{ ...reference, suggestion: closest(reference.name, known) }];
  return names.references.flatMap((reference) => {
    if (reference.kind === "rule") return among(codes, reference);
    if (reference.kind === "sector") return among(sectors, reference);
    const place = reference.kind === "place" ? correctedPlace(reference.name) : undefined;
    return place === undefined ? [] : [{ ...reference, suggestion: place || undefined }];
  });
}
