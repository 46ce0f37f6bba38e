import assert from "node:assert/strict";
import { htmlOf, wordsOf } from "./html.ts";

const plan = `accountPlan: 1
account: { name: Bellwether }
objectives:
  - statement: Reach 200 000 € in 2026
    measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }]
    timeBound: { start: 2026-01-01, due: 2026-12-31 }
    progress: [{ on: 2026-03-31, value: 31000 }]
`;

describe("the objectives, drawn", () => {
  const html = htmlOf("smart", plan);

  it("are a table whose columns are the letters", () => {
    assert.equal(html.match(/<th scope="col"><span class="initial"/g)?.length, 5);
    assert.match(html, /<caption/);
    assert.match(wordsOf(html), /Reach 200 000 € in 2026 .*due 31 Dec 2026, in 199 days/);
  });

  it("say the state and the reason of a letter in words, beside the mark", () => {
    assert.match(html, /<td class="letter missing" data-name="Realistic"><button[^>]*>.*?missing<\/b>/);
    assert.match(wordsOf(html), /no means are named|the fields do not show it yet/);
  });

  it("have a table beside each line", () => {
    assert.match(html, /<svg[^>]* aria-hidden="true"><line class="ground"/);
    assert.match(html, /<th scope="row">31 Mar 2026<\/th><td>€\d[\d,]*<\/td><td>€31,000<\/td>/);
  });

  it("say what to do when there are none", () => {
    assert.match(htmlOf("smart", "accountPlan: 1\n"), /no objective yet/);
    assert.match(
      htmlOf("smart", "accountPlan: 1\n", { locale: "fr" }),
      /pas encore d&#39;objectif|pas encore d'objectif/,
    );
  });
});
