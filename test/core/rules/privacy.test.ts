import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { offered } from "../fixes/fixed.ts";

const circumstances = { only: ["privacy/sensitive-note"] };
const code = "privacy/sensitive-note";

/** What is underlined in a note, as it stands in the source. */
function underlined(note: string, playbook?: unknown): readonly string[] {
  const text = `stakeholders:\n  - name: Mrs Lee\n    notes: ${note}\n`;
  return findingsIn(text, { ...circumstances, playbook }).map(({ range }) => text.slice(range.start, range.end));
}

describe("privacy/sensitive-note", () => {
  it("reads every free text that speaks of people", () => {
    checkMarked(
      `
account: { name: Copyfast, notes: the founder is a catholic }
                                                   ^^^^^^^^ ${code}
stakeholders:
  - { name: Mrs Lee, notes: after her burn-out }
                                      ^^^^^^^^ ${code}
history:
  contacts: [{ on: 2026-06-01, with: lee, notes: she is divorced }]
                                                        ^^^^^^^^ ${code}
notes: an idiot in purchasing
          ^^^^^ ${code}
`,
      circumstances,
    );
  });

  it("leaves alone what does not speak of a person", () => {
    checkMarked(
      `
stakeholders:
  - name: M. Malade
    function: burn-out prevention
    objectives: [réduire les arrêts maladie]
    notes: always on time
    x-note: catholic
needs: [{ text: a tool for cancer research }]
discovery: { customer: { what: { main-problem: too much sick leave } } }
`,
      circumstances,
    );
  });

  it("looks for French and English words in any plan, whatever the capitals and accents", () => {
    assert.deepEqual(underlined("En ARRET Maladie"), ["ARRET Maladie"]);
    assert.deepEqual(underlined("Muslim, ou musulmane"), ["Muslim", "musulmane"]);
    assert.deepEqual(underlined("temoin de jehovah"), ["temoin de jehovah"]);
  });

  it("reads accents written as two characters, and underlines both", () => {
    assert.deepEqual(underlined("en arre\u0302t maladie"), ["arre\u0302t maladie"]);
    assert.deepEqual(underlined("divorce\u0301"), ["divorce\u0301"]);
  });

  it("finds what is said of health, beliefs and private life, and contempt", () => {
    const notes = [
      "un ancien alcoolique",
      "en mi-temps thérapeutique",
      "des problèmes de santé",
      "elle est très croyante",
      "il fait le ramadan",
      "il vote RN",
      "un vrai con",
      "quelle conne",
      "vient de divorcer",
      "had a stroke in May",
      "a recovering alcoholic",
      "is a protestant",
      "is lazy",
    ];
    for (const note of notes) assert.equal(underlined(note).length, 1, note);
  });

  it("leaves alone words that mean something else in the other language, and figures of trade", () => {
    const notes = [
      "a signé en protestant contre les délais",
      "croyant le budget acquis, il a confirmé",
      "retard de livraison de deux jours",
      "weighs the pros and cons",
      "enceinte de l'usine fermée le samedi",
      "le magasin de gauche en entrant",
      "tare des palettes à vérifier",
      "Christian décide, Mme Chrétien paie",
      "livrer avant le ramadan",
    ];
    for (const note of notes) assert.deepEqual(underlined(note), [], note);
  });

  it("looks for whole words, stems aside", () => {
    assert.deepEqual(underlined("cancers, Malader, islamabad"), []);
    assert.deepEqual(underlined("bouddhisme, bouddhiste"), ["bouddhisme", "bouddhiste"]);
    assert.deepEqual(underlined("un garde-malade, non-catholique"), []);
    assert.deepEqual(underlined("(malade) ; l'islam ; malade-"), ["malade", "islam", "malade"]);
  });

  it("knows words of several words by any space, hyphen or apostrophe between them", () => {
    assert.deepEqual(underlined("arrêt\u00a0maladie, burn out, d’extrême droite"), [
      "arrêt\u00a0maladie",
      "burn out",
      "d’extrême droite",
    ]);
    assert.deepEqual(underlined("arrêt. Maladie"), []);
    assert.deepEqual(underlined("sa grossesse"), ["sa grossesse"]);
    assert.deepEqual(underlined("la grossesse"), []);
  });

  it("takes the longest word when several begin together", () => {
    const playbook = {
      privacy: { words: { test: { label: "test", en: ["alpha", "alpha beta gamma", "beta"], fr: [] } } },
    };
    assert.deepEqual(underlined("alpha beta gamma alpha beta", playbook), ["alpha beta gamma", "alpha", "beta"]);
  });

  it("underlines the very words in every style of YAML", () => {
    checkMarked(
      `
stakeholders:
  - notes: "Dit \\"oui\\", puis\\nmalade"
                               ^^^^^^ ${code}
  - notes: "en arr\\u00eat maladie \\x26 \\U0001F600 malade"
               ^^^^^^^^^^^^^^^^^^ ${code}
                                                  ^^^^^^ ${code}
  - notes: 'vote d''extrême droite'
                 ^^^^^^^^^^^^^^^^^ ${code}
  - notes: | # islam in a comment
      Rappeler.
      Souvent malade.
              ^^^^^^ ${code}
  - notes: >-
      Un    juif
            ^^^^ ${code}
  - notes: plain over
      two lines, malade
                 ^^^^^^ ${code}
  - notes: &note malade
                 ^^^^^^ ${code}
  - notes: *note
`,
      circumstances,
    );
  });

  it("reads letters that are escaped", () => {
    assert.deepEqual(underlined('"an \\U00000041theist, a \\u0041theist"'), ["\\U00000041theist", "\\u0041theist"]);
  });

  it("underlines only the first line of words that a line break parts", () => {
    checkMarked(`\nnotes: >\n  de retour d'arrêt\n              ^^^^^ ${code}\n  maladie\n`, circumstances);
    assert.equal(findingsIn("notes: >\n  arrêt\n  maladie\n", circumstances)[0]?.data.words, "arrêt maladie");
    assert.deepEqual(underlined('"mal\\\n      ade"'), ["mal\\"]);
  });

  it("keeps its offsets with Windows line breaks and a byte order mark", () => {
    const text = "\ufeffaccount: { name: Copyfast }\r\nnotes: |\r\n  fine\r\n  malade\r\n";
    assert.deepEqual(
      findingsIn(text, circumstances).map(({ range }) => text.slice(range.start, range.end)),
      ["malade"],
    );
  });

  it("names the words and the matter, and says what would do", () => {
    const [found] = findingsIn("notes: il a voté d'extrême droite", circumstances);
    assert.deepEqual([found?.pointer, found?.data.topic], ["/notes", "politics"]);
    assert.equal(
      found && messageOf(found, "fr"),
      "« d'extrême droite » (opinions politiques) : la personne concernée peut demander à lire cette note. Supprimez ces mots, ou gardez le fait utile à la vente, formulé objectivement.",
    );
    assert.equal(
      found && messageOf(found, "en"),
      "“d'extrême droite” (political opinions): the person concerned may ask to read this note. Delete it, or keep the fact the sale needs, put objectively.",
    );
  });

  it("follows the playbook, down to words without a label or in one language", () => {
    const playbook = {
      privacy: {
        words: {
          religion: false,
          nicknames: { fr: ["le Vieux"] },
          rude: { label: { fr: "grossier" }, en: ["daft"] },
          sport: { label: "clubs", en: ["golf"] },
        },
      },
    };
    assert.deepEqual(underlined("catholique, le vieux, daft", playbook), ["le vieux", "daft"]);
    const found = findingsIn("notes: le vieux is daft on golf", { ...circumstances, playbook });
    assert.deepEqual(
      found.map((finding) => messageOf(finding, "en").split(":")[0]),
      ["“le vieux” (nicknames)", "“daft” (grossier)", "“golf” (clubs)"],
    );
    assert.match(messageOf(found[2] ?? assert.fail(), "fr"), /^« golf » \(clubs\)/);
  });

  it("takes long and odd notes without complaint", () => {
    for (const note of [
      "42",
      "true",
      "''",
      '""',
      '"\\U00FFFFFF"',
      "|",
      "'''",
      `${"arrêt ".repeat(20_000)}`,
      "-".repeat(50_000),
      "é".repeat(50_000),
    ]) {
      assert.deepEqual(underlined(note), [], note.slice(0, 20));
    }
  });

  it("offers to delete what is said, to the end of words that go on on the next line", () => {
    const check = (text: string, words: string, lines: string) =>
      assert.deepEqual(offered(text, circumstances), [[`Delete what is said of “${words}”`, lines, "preferred"]]);
    check(
      "notes: >\n  Calls on Mondays; after her burn\n  out she is back. Likes tea.\n",
      "burn out",
      "Calls on Mondays. Likes tea.",
    );
    check(
      'notes: "Calls on Mondays. En arr\\u00eat maladie. Likes tea."\n',
      "arr\\u00eat maladie",
      'notes: "Calls on Mondays. Likes tea."',
    );
    check("stakeholders:\n  - { name: Mrs Lee, notes: an idiot }\n", "idiot", "- { name: Mrs Lee }");
    check("needs: []\nnotes: an idiot\n", "idiot", "");
  });
});
