import fc from "fast-check";

/** What people write where something else is expected. */
const oddValues = [
  "~",
  '""',
  "200 k€",
  "1 200,50",
  "30/06/2026",
  "30 juin 2026",
  "06/07/2026",
  "2026-02-30",
  "2025-01-01",
  "2027-03-31",
  "[a, b]",
  "{ a: 1 }",
  "buyer",
  "Décision maker",
  "-5",
  "9",
  ".nan",
  "true",
  "a: b",
  "*star",
  "@x",
  "5 # c",
  "c.morel",
  "volume",
  "on sick leave, back soon",
  "[]",
  "",
];

/** Words that a plan writes in English. */
const frenchWords = [
  ["name", "nom"],
  ["stakeholders", "interlocuteurs"],
  ["roles", "rôles"],
  ["due", "échéance"],
  ["decision-maker", "décideur"],
  ["negotiation", "négociation"],
  ["target", "cible"],
] as const;

type Mistake = (line: string) => readonly string[];

const mistakes: fc.Arbitrary<Mistake> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddValues).map(otherValue) },
  { weight: 1, arbitrary: fc.constant(misspelt) },
  { weight: 1, arbitrary: fc.constant(() => []) },
  { weight: 1, arbitrary: fc.constant((line: string) => [line, line]) },
  { weight: 1, arbitrary: fc.constantFrom("\t", " ", "   ", "- ").map((start) => (line: string) => [start + line]) },
  { weight: 1, arbitrary: fc.constantFrom(":", '"', "'", "}", "]", "- ", ",", "  ").map(withoutSign) },
  { weight: 1, arbitrary: fc.constantFrom(...frenchWords).map(inFrench) },
);

/** A text with one to three lines that somebody got wrong, dropped or wrote twice. */
export function mistaken(texts: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(fc.tuple(fc.nat(), mistakes), { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...texts), changes, fc.boolean()).map(([text, made, isOfWindows]) => {
    const lines = made.reduce<readonly string[]>((before, [at, mistake]) => {
      const index = at % before.length;
      return [...before.slice(0, index), ...mistake(before[index] ?? ""), ...before.slice(index + 1)];
    }, text.trimEnd().split("\n"));
    return lines.concat("").join(isOfWindows ? "\r\n" : "\n");
  });
}

function otherValue(value: string): Mistake {
  return (line) => [line.replace(/(:\s+)[^{}[\],#]+/, (_, colon: string) => colon + value)];
}

function misspelt(line: string): readonly string[] {
  return [line.replace(/(\w)(\w)(?=\w*:)/, "$2$1")];
}

function withoutSign(sign: string): Mistake {
  return (line) => [line.replace(sign, "")];
}

function inFrench([english, french]: readonly [string, string]): Mistake {
  return (line) => [line.replace(english, french)];
}
