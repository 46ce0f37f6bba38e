import { URI } from "vscode-uri";

/**
 * The one spelling of an address: editors and Node escape different characters, and an index must not hold a file twice.
 */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The address as a person would write it. */
export function readable(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : parsed.toString(true);
}
