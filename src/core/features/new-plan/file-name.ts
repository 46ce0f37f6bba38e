/** The file name for a customer's plan: `Électricité & Gaz` gives `electricite-gaz.account.yaml`. */
export function planFileName(name: string): string {
  const words = name
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replaceAll("ß", "ss")
    .replace(/ø/gi, "o")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = [...(words ?? []).join("-")].slice(0, maxNameLength).join("").replace(/-$/, "");
  return `${slug || "plan"}.account.yaml`;
}

/** Characters; file systems take 255 bytes. */
const maxNameLength = 60;
