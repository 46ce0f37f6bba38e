import { URI, Utils } from "vscode-uri";

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

/** The address of a file that a document names as people write paths: from the folder of the document, or from a root. */
export function addressOf(path: string, document: string): string {
  const written = path.replaceAll("\\", "/");
  if (/^[a-z]:\//i.test(written)) return URI.file(written).toString();
  return Utils.resolvePath(Utils.dirname(URI.parse(document)), written).toString();
}
