import { maxLength } from "../core/source/parse.ts";

/** Of a longer file only the start is read: enough to say that it is too long. A character has at most 3 bytes a UTF-16 unit. */
export const maxBytes = maxLength * 3 + 1;

/**
 * The text of a file as an editor has it: without a byte order mark. Bytes that are not UTF-8 become U+FFFD, which the
 * analysis reports where it stands.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** The text of a stream, which may be endless: no more than the start is read. */
export async function readStart(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return decode(joined(chunks, maxBytes));
}

/** The bytes of all chunks one after the other, up to a length. */
export function joined(chunks: readonly Uint8Array[], maxLength: number): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes.subarray(0, maxLength);
}
