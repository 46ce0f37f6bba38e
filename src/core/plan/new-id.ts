/** An id made of words: of a person the last name, of a sentence its first words that say something. */
export function idFrom(text: string, isPerson: boolean): string {
  const words = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !small.has(word));
  return (isPerson ? words.slice(-1) : words.slice(0, 3)).join("-");
}

/** The id, or the id with a number, that is not given to anything else. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let candidate = id;
  while (taken.has(candidate)) candidate = `${id}-${number++}`;
  return candidate;
}

const small = new Set(
  "m mm mme mmes mlle mr mrs ms miss dr me a an the of to in for on by and or at with le la les l un une des de du d et ou au aux en pour par sur dans avec plus ne pas".split(
    " ",
  ),
);
