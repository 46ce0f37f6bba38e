/**
 * The address of a file that a document names as people write paths: beside the document, unless it says otherwise.
 * Undefined in a document that was never saved: it lies nowhere, and so does what it names.
 */
export function addressOf(path: string, document: string): string | undefined {
  const slashed = path.trim().replaceAll("\\", "/");
  const encoded = slashed
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^([A-Za-z])%3A\//, "/$1:/");
  return URL.canParse(encoded, document) ? new URL(encoded, document).href : undefined;
}
