import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { maxItems } from "../../../src/core/plan/read.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { offersIn } from "../fixes/fixed.ts";

const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";

/** One mistake each, with what is said of it. */
const said: readonly (readonly [line: string, code: string, en: string, fr: string])[] = [
  [
    "sale:\n\tform: resale",
    "yaml/syntax",
    "A tab indents this line: use spaces, two for each level.",
    "Une tabulation décale cette ligne : utilisez des espaces, deux par niveau.",
  ],
  [
    "sale:\n\tform: resale\n\tmodel: value",
    "yaml/syntax",
    "Tabs indent 2 lines from here on: use spaces, two for each level.",
    "Des tabulations décalent 2 lignes à partir d'ici : utilisez des espaces, deux par niveau.",
  ],
  [
    "notes: Objectif : 200 k€",
    "yaml/syntax",
    "This sentence holds a second colon: put it in quotes.",
    "Cette phrase contient un second deux-points : mettez-la entre guillemets.",
  ],
  [
    "notes: [a",
    "yaml/syntax",
    "“[” is opened here and never closed: add “]”, and indent what stands between the two.",
    "« [ » est ouvert ici et jamais refermé : ajoutez « ] », et décalez vers la droite ce qui se trouve entre les deux.",
  ],
  [
    "notes: }",
    "yaml/syntax",
    "“}” closes nothing: remove it, or put the text in quotes.",
    "« } » ne ferme rien : retirez-le, ou mettez le texte entre guillemets.",
  ],
  [
    "notes: @lee said so",
    "yaml/syntax",
    "A text can't begin with “@”: put it in quotes.",
    "Un texte ne peut pas commencer par « @ » : mettez-le entre guillemets.",
  ],
  [
    "notes: - call back",
    "yaml/syntax",
    "A text can't begin with “-”: put it in quotes.",
    "Un texte ne peut pas commencer par « - » : mettez-le entre guillemets.",
  ],
  [
    "objectives: - Sell more",
    "yaml/syntax",
    "The items of a list stand below the name of their field: move this one to the next line.",
    "Les éléments d'une liste s'écrivent sous le nom de leur champ : passez celui-ci à la ligne.",
  ],
  [
    "obj",
    "yaml/syntax",
    "A colon is missing on this line: write “field: value”, or remove the line.",
    "Il manque un deux-points sur cette ligne : écrivez « champ: valeur », ou supprimez la ligne.",
  ],
  [
    "notes: one\nnotes: two",
    "yaml/duplicate-key",
    "notes stands here a second time: keep one of the two.",
    "notes figure ici une deuxième fois : gardez l'un des deux.",
  ],
  [
    "notes: *lee",
    "yaml/alias",
    "Nothing above is marked &lee. If the star belongs to the text, put the text in quotes.",
    "Rien n'est marqué &lee plus haut. Si l'étoile fait partie du texte, mettez-le entre guillemets.",
  ],
];

describe("what yaml/* says", () => {
  for (const [line, code, en, fr] of said) {
    it(`${code}: ${JSON.stringify(line)}`, () => {
      const found = findingsIn(`${plan}${line}\n`).filter((one) => one.code.startsWith("yaml/"));
      assert.deepEqual(
        found.map((one) => [one.code, messageOf(one, "en"), messageOf(one, "fr")]),
        [[code, en, fr]],
      );
    });
  }

  it("numbers of a file that is too large, as the language writes them", () => {
    const [finding] = findingsIn("# abc\n".repeat(10_000_000 / 6));
    assert.equal(finding?.code, "yaml/too-large");
    assert.match(finding ? messageOf(finding, "en") : "", /^10,000 thousand characters: more than 4,000 thousand/);
    assert.match(
      finding ? messageOf(finding, "fr") : "",
      /^10\s000 milliers de caractères : au-delà de 4\u202f000 milliers/,
    );
  });
});

describe("yaml/too-large", () => {
  const found = (text: string) =>
    findingsIn(text, { only: ["yaml/too-large"] }).map(({ message, severity, data, range }) => [
      message,
      severity,
      data,
      text.slice(range.start, range.end),
    ]);

  it("points at a list that is only looked at in part", () => {
    const needs = (count: number) => `${plan}needs:\n${"  - text: a\n".repeat(count)}`;
    assert.deepEqual(found(needs(maxItems)), []);
    assert.deepEqual(found(needs(maxItems + 1)), [
      ["longList", "warning", { count: maxItems + 1, limit: maxItems }, "needs"],
    ]);
    assert.deepEqual(
      found("- text: a\n".repeat(maxItems + 1)).map(([message]) => message),
      ["longList"],
    );
  });
});

describe("yaml/*", () => {
  it("points from a second key to the first one", () => {
    const text = `${plan}language: en\nlanguage: fr\n`;
    const [finding] = findingsIn(text, { only: ["yaml/duplicate-key"] });
    const [first] = finding?.related ?? [];
    assert.equal(first?.range.start, text.indexOf("language"));
    assert.equal(finding?.pointer, "/language");
  });

  it("is said of a playbook too", () => {
    checkMarked(
      `salesPlaybook: 1
contacts: { minimum: 2
          ^^^^^^^^^^^^ yaml/syntax
name: Method: ours
      ^^^^^^^^^^^^ yaml/syntax
name: theirs
^^^^ yaml/duplicate-key
<<<<<<< HEAD
^^^^^^^^^^^^ yaml/conflict-marker
=======
>>>>>>> main
asOf: *day
      ^^^^ yaml/alias
coverage: { closing: 110 }
                     ^^^ schema/range
---
^^^ yaml/several-documents
sectors: { caf\ufffd: Cafés }
              ^ yaml/encoding
`,
      { kind: "sales-playbook" },
    );
  });

  it("is hidden by a comment like anything else", () => {
    const text = `${plan}# sales-playbook-disable-next-line yaml/syntax -- as in the contract\nnotes: a: b\n`;
    assert.deepEqual(findingsIn(text, { only: ["yaml/syntax", "suppression/unused"] }), []);
  });
});

describe("yaml/*: what is offered", () => {
  /** The title of each, the text that it makes, and whether it is likely, and sure. */
  const check = (code: string, text: string, ...offers: readonly (readonly string[])[]) =>
    assert.deepEqual(
      offersIn(text, { only: [`yaml/${code}`] })
        .filter(({ fix }) => !fix.hides)
        .map(({ title, after, fix }) => [
          title,
          after,
          ...(fix.isPreferred ? ["preferred"] : []),
          ...(fix.isSafe ? ["safe"] : []),
        ]),
      offers,
    );

  it("one of two keys when one says nothing more than the other, else both versions", () => {
    const remove = "Remove what is written twice";
    check("duplicate-key", "notes: x\nnotes: x\n", [remove, "notes: x\n", "preferred", "safe"]);
    check("duplicate-key", "notes:\nnotes: x\n", [remove, "notes: x\n", "preferred", "safe"]);
    check("duplicate-key", "notes: x\nnotes:\n", [remove, "notes: x\n", "preferred", "safe"]);
    check("duplicate-key", "notes:\nnotes:\n", [remove, "notes:\n", "preferred", "safe"]);
    check(
      "duplicate-key",
      "notes: x\nlanguage: en\nnotes: y\n",
      ["Keep the first one, the second as a comment", "notes: x\nlanguage: en\n# notes: y\n"],
      ["Keep the second one, the first as a comment", "# notes: x\nlanguage: en\nnotes: y\n"],
    );
    const [together] = offersIn("sale:\n  stage: contact\nsale:\n  model: value\n", { only: ["yaml/duplicate-key"] });
    assert.deepEqual([together?.title, together?.fix.isPreferred], ["Bring the two together", true]);
    assert.equal(together?.after, "sale:\n  stage: contact\n  model: value\n");
  });

  it("one file where the parts make one, and comments where they are two", () => {
    const together = "Remove this line: all of it is one file";
    const apart = "Turn what follows into comments";
    check(
      "several-documents",
      "accountPlan: 1\n---\naccount: { name: A }\n",
      [together, "accountPlan: 1\naccount: { name: A }\n", "preferred"],
      [apart, "accountPlan: 1\n# account: { name: A }\n"],
    );
    check("several-documents", "accountPlan: 1\n---\naccountPlan: 1\n", [apart, "accountPlan: 1\n# accountPlan: 1\n"]);
    // Without the line, the text above would go on.
    check("several-documents", "notes: a\n---\n  b\n", [apart, "notes: a\n  # b\n"]);
  });

  it("the star as a part of a text, or what stands for itself as a comment", () => {
    check("alias", "notes: *a\n", ["Put the text in quotes", 'notes: "*a"\n', "preferred"]);
    check("alias", "needs: [{ text: *a, id: b }]\n", [
      "Put the text in quotes",
      'needs: [{ text: "*a", id: b }]\n',
      "preferred",
    ]);
    check(
      "alias",
      "notes: &a [*a]\n",
      ["Leave it open, with these words as a comment", "notes: &a [] # *a\n"],
      ["Put the text in quotes", 'notes: &a ["*a"]\n'],
    );
  });

  it("an invisible sign deleted, and nothing for a letter that is lost", () => {
    check("encoding", "notes: a\u0007b\n", ["Delete the invisible sign", "notes: ab\n", "preferred", "safe"]);
    check("encoding", "notes: a\ufffdb\n");
  });

  it("either version of a conflict, or both where they are of different things", () => {
    const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> other\n`;
    check(
      "conflict-marker",
      conflict("language: en", "notes: b"),
      ["Keep the first version", "language: en\n"],
      ["Keep the second version", "notes: b\n"],
      ["Keep both, one below the other", "language: en\nnotes: b\n"],
    );
    check(
      "conflict-marker",
      conflict("notes: a", "notes: b"),
      ["Keep the first version", "notes: a\n"],
      ["Keep the second version", "notes: b\n"],
    );
    check("conflict-marker", "notes: a\n=======\n", ["Remove the lines of <, = and >", "notes: a\n", "preferred"]);
  });
});
