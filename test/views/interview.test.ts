import assert from "node:assert/strict";
import { htmlOf, wordsOf } from "./html.ts";

const plan = `accountPlan: 1
sale: { form: resale }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { id: kim, name: Kim, roles: [initiator] }
`;

describe("the interview, drawn", () => {
  const html = htmlOf("interview", plan);

  it("asks first for whoever can answer most, and lets one choose", () => {
    assert.match(html, /<option (?:selected )?value="lee"(?: selected)?>Mrs Lee<\/option>/);
    assert.match(wordsOf(html), /To ask Mrs Lee .* To ask others/);
  });

  it("has a label for each field", () => {
    const labels = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id));
    const fields = [...html.matchAll(/<(?:textarea|select|input)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(fields.length > 30, `${fields.length}`);
    assert.deepEqual(
      fields.filter((id) => !labels.has(id ?? "")),
      [],
    );
  });

  it("offers choices where the method has them", () => {
    assert.match(html, /<option value="premium">Top of the range, high prices<\/option>/);
    assert.equal(html.match(/type="checkbox"/g)?.length, 7 + 4);
  });

  it("can leave out each question, those with choices too", () => {
    const count = (pattern: RegExp) => html.match(pattern)?.length;
    assert.equal(count(/>Does not apply<\/button>/g), count(/<li [^>]*data-pointer/g));
    // Where one chooses, the reason is asked for first.
    assert.equal(count(/<button(?![^>]*disabled)[^>]*>Does not apply<\/button>/g), 4);
  });

  it("ends when every question has its answer", () => {
    const none = { levels: { resale: [] } };
    assert.match(
      wordsOf(htmlOf("interview", plan, { playbook: none, locale: "fr" })),
      /Toutes les questions ont leur réponse/,
    );
  });
});
