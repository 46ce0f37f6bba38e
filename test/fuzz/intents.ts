import fc from "fast-check";
import type { Reply } from "../../src/core/edit/answer.ts";

const words = fc.oneof(
  fc.constantFrom(
    "210 k€",
    "none",
    "12",
    "-5",
    "yes",
    "a: b",
    "# c",
    "- d",
    "2026-01-01",
    "two\nlines",
    "'quoted'",
    '"x',
    "~",
  ),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
);

/** What people say in an interview. */
export const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ answer: words }) },
  {
    weight: 2,
    arbitrary: fc.record({ answer: words, from: fc.constantFrom("lee", "durand"), on: fc.constant("2026-06-15") }),
  },
  { weight: 1, arbitrary: fc.record({ notApplicable: words }) },
  { weight: 1, arbitrary: fc.constant("asked" as const) },
);
