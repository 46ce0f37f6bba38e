import assert from "node:assert/strict";
import { numberWordsAt } from "../../../src/core/sentence/number-words.ts";
import { wordsOf } from "../../../src/core/sentence/words.ts";

/** Numbers between ‹ › at the start of a text, with their value; "~" where it is rough, "?" where it may be an article. */
const cases: readonly (readonly [text: string, value: string])[] = [
  ["‹trois› visites", "3"],
  ["‹seventeen› visits", "17"],
  ["‹dix-sept› visites", "17"],
  ["‹vingt et un› clients", "21"],
  ["‹trente-deux› clients", "32"],
  ["‹soixante et onze› clients", "71"],
  ["‹soixante-dix-huit› clients", "78"],
  ["‹quatre-vingts› clients", "80"],
  ["‹quatre-vingt-dix-neuf› clients", "99"],
  ["‹septante-deux› clients", "72"],
  ["‹cent› clients", "100"],
  ["‹deux cent cinquante› clients", "250"],
  ["‹mille› clients", "1000"],
  ["‹deux mille trois cents› clients", "2300"],
  ["‹deux cent mille› euros", "200000"],
  ["‹un million cinq cent mille› euros", "1500000"],
  ["‹twenty-five› calls", "25"],
  ["‹a hundred› calls", "100"],
  ["‹two hundred and fifty› calls", "250"],
  ["‹two hundred thousand› euros", "200000"],
  ["‹a thousand› calls", "1000"],
  ["‹one million two hundred thousand› euros", "1200000"],
  ["‹half a million› bottles", "500000"],
  ["‹a dozen› salons", "12"],
  ["‹two dozen› salons", "24"],
  ["‹half a dozen› salons", "6"],
  ["‹une demi-douzaine de› salons", "6"],
  ["‹une vingtaine de› clients", "20 ~"],
  ["‹une dizaine d'›entreprises", "10 ~"],
  ["‹une centaine de› clients", "100 ~"],
  ["‹a couple of› calls", "2 ~"],
  ["‹une› visite", "1 ?"],
  ["‹un› client", "1 ?"],
  ["‹one› visit", "1"],
  ["‹deux› ou trois visites", "2"],
  ["‹deux› trois visites", "2"],
  ["a visit", "none"],
  ["and five", "none"],
  ["visites", "none"],
  ["hundred", "none"],
  ["‹deux mille› deux mille", "2000"],
  ["‹quatre-vingt-un› clients", "81"],
  ["‹two thousand and fifty› calls", "2050"],
  ["‹one hundred› and more", "100"],
  ["‹three hundred and twelve› calls", "312"],
  ["‹cent vingt› clients", "120"],
  ["‹mille deux cents› clients", "1200"],
  ["‹soixante-dix› clients", "70"],
  ["‹soixante-neuf› clients", "69"],
  ["‹quatre-vingt-dix› clients", "90"],
  ["‹quatre› clients", "4"],
  ["‹quatre› vins", "4"],
  ["‹nonante-cinq› clients", "95"],
  ["‹vingt-deux mille› clients", "22000"],
  ["‹trente et un› clients", "31"],
  ["‹trente› et deux autres", "30"],
  ["‹une trentaine de› clients", "30 ~"],
  ["‹deux douzaines d'›huîtres", "24"],
  ["‹three dozen› salons", "36"],
  ["‹four million› euros", "4000000"],
  ["‹a million› euros", "1000000"],
  ["‹ninety-nine› calls", "99"],
  ["a dozenth call", "none"],
  ["", "none"],
];

describe("a number in words", () => {
  for (const [marked, expected] of cases) {
    it(marked || "none", () => {
      const text = marked.replace(/[‹›]/g, "");
      const words = wordsOf(text);
      const found = numberWordsAt(words, 0);
      const marks = found ? `${found.value}${found.isRough ? " ~" : ""}${found.isArticle ? " ?" : ""}` : "none";
      const end = found ? (words[found.end - 1]?.end ?? 0) : 0;
      const marking = found ? `‹${text.slice(0, end)}›${text.slice(end)}` : text;
      assert.deepEqual([marking, marks], [marked, expected]);
    });
  }
});
