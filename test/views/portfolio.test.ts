import assert from "node:assert/strict";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { readFromPortfolio, readToPortfolio, type Shown } from "../../src/views/portfolio/messages.ts";
import { layoutOf } from "../../src/views/portfolio/moves-layout.ts";
import { PortfolioPage } from "../../src/views/portfolio/portfolio-page.tsx";
import { accountFinder, everybody, readSelection, type Selection } from "../../src/views/portfolio/selection.ts";
import { few, portfolioOf } from "../core/views/portfolios.ts";
import { wordsOf } from "./html.ts";

const model = portfolioOf(few);
const many = portfolioOf(
  Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`c${index}`, { purchases: [["2026-06-01", 200 - index] as const] }]),
  ),
);

function pageOf(shown: Partial<Shown>, selection: Partial<Selection> = {}): string {
  const nothing = () => {};
  return renderToString(
    h(PortfolioPage, {
      locale: shown.model?.locale ?? "en",
      shown: { type: "portfolio", choices: [], chosen: null, model: null, ...shown },
      kept: { ...everybody, ...selection },
      onKeep: nothing,
      onOpen: nothing,
      onChoose: nothing,
    }),
  );
}

describe("the portfolio, drawn", () => {
  it("says what the accounts come to, in both languages", () => {
    assert.match(
      wordsOf(pageOf({ model })),
      /5 accounts, of which 2 bought for €300\.30, 16 Jun 2025 to 15 Jun 2026\./,
    );
    const french = portfolioOf(few, { locale: "fr" });
    assert.match(wordsOf(pageOf({ model: french })), /5 comptes \(acheteurs\s: 2\), 300,30 € d'achats du 16 juin 2025/);
    const nobody = portfolioOf({ a: { purchases: [] }, b: { purchases: [] } }, { locale: "fr" });
    assert.match(wordsOf(pageOf({ model: nobody })), /Comptes\s: 2\. Aucun achat du 16 juin 2025/);
  });

  it("has a cell for each pair of scores, a point for each account and a band for each move", () => {
    const html = pageOf({ model });
    assert.equal(html.match(/<td[^>]*--shade/g)?.length, 25);
    assert.equal(html.match(/class="single"/g)?.length, 2);
    assert.equal(html.match(/class="band /g)?.length, 4);
    assert.match(wordsOf(html), /Hibernating → New: 1/);
  });

  it("shows fifty lines at a time, and the way to the others", () => {
    const rows = (html: string) => html.match(/<button[^>]*class="place"[^>]*>c\d+/g)?.length;
    assert.equal(rows(pageOf({ model: many })), 50);
    assert.match(wordsOf(pageOf({ model: many })), /Previous 1 to 50 of 120 Next/);
    assert.equal(rows(pageOf({ model: many }, { page: 2 })), 20);
    assert.equal(rows(pageOf({ model: many }, { page: 9 })), 20, "a page that is no more");
  });

  it("lets one choose among playbooks where there are several", () => {
    const choices = ["a", "b"].map((id) => ({ id, label: `${id}/sales-playbook.yaml` }));
    const html = pageOf({ model, choices, chosen: choices[1] ?? null });
    assert.match(html, /<option value="b" selected>b\/sales-playbook\.yaml/);
    assert.doesNotMatch(pageOf({ model, choices: choices.slice(1) }), /sales-playbook\.yaml/);
  });

  it("says so when there is no plan, and when nobody is like that", () => {
    assert.match(pageOf({}), /no account plan in this workspace yet/);
    assert.match(pageOf({ model }, { text: "zebra" }), /No account matches/);
  });

  it("shows what plans say as text", () => {
    const hostile = portfolioOf({ a: { name: "<img src=x onerror=alert(1)>", purchases: [["2026-06-01", 5]] } });
    assert.doesNotMatch(pageOf({ model: hostile }), /<img/);
  });
});

describe("a selection of accounts", () => {
  const find = accountFinder(model.accounts, {
    segment: (id) => id,
    owner: (id) => (id === "c.morel" ? "Claire" : id),
  });
  const cases: readonly (readonly [what: string, selection: Partial<Selection>, uris: string])[] = [
    ["is everybody by default, the best first", {}, "b a c d e"],
    ["finds names without their accents", { text: " BOREAL " }, "b"],
    ["finds owners", { text: "claire" }, "a"],
    ["takes a class", { segment: "prospect" }, "d e"],
    ["takes those without an owner", { owner: "" }, "c d e"],
    ["takes a cell", { cell: { r: 1, f: 2 } }, "a"],
    ["takes a move", { before: "new", segment: "inactive" }, "c"],
    ["takes those who fell", { movement: "fell" }, "a c"],
    ["sorts by figures, what is not known last", { sort: { key: "days", isDescending: false } }, "b a c d e"],
    ["and the other way", { sort: { key: "days", isDescending: true } }, "c a b d e"],
    ["sorts by name", { sort: { key: "name", isDescending: false } }, "a c b d e"],
    ["sorts classes by their order", { sort: { key: "segment", isDescending: true } }, "d e c a b"],
  ];
  for (const [what, selection, uris] of cases) {
    it(what, () => {
      const found = find({ ...everybody, ...selection });
      assert.equal(found.map(({ uri }) => uri).join(" "), uris);
    });
  }

  it("survives a closed window as far as it makes sense", () => {
    const kept: Selection = {
      ...everybody,
      text: "x",
      owner: "",
      cell: { r: 1, f: 2 },
      sort: { key: "m", isDescending: true },
    };
    assert.deepEqual(readSelection(JSON.parse(JSON.stringify(kept))), kept);
    for (const broken of [null, 5, { text: 1, cell: "x", sort: { key: "constructor" }, movement: "flew" }]) {
      assert.deepEqual(readSelection(broken), everybody);
    }
  });
});

describe("the picture of the moves", () => {
  it("lays no name and no band on another at either side", () => {
    const { before, now, bands, height } = layoutOf(model.classes, model.moves?.moves ?? []);
    for (const side of [before, now]) {
      for (const [index, { y }] of side.entries()) {
        const above = side[index - 1];
        if (above) assert.ok(y >= above.y + Math.max(above.height, 16), `${y} is on ${above.label}`);
      }
    }
    for (const end of ["from", "to"] as const) {
      const sorted = [...bands].sort((a, b) => a[end] - b[end]);
      for (const [index, band] of sorted.entries()) {
        const above = sorted[index - 1];
        if (above) assert.ok(band[end] - band.thickness / 2 >= above[end] + above.thickness / 2 - 0.01);
      }
    }
    assert.ok(height > 0 && bands.every(({ from, to }) => from < height && to < height));
  });
});

describe("what the portfolio panel and the extension say to each other", () => {
  it("is read with care", () => {
    assert.deepEqual(readFromPortfolio({ type: "open", uri: "file:///a" }), { type: "open", uri: "file:///a" });
    assert.deepEqual(readFromPortfolio({ type: "choose", id: "" }), { type: "choose", id: "" });
    for (const broken of [null, "ready", { type: "open" }, { type: "open", uri: 5 }, { type: "eval" }]) {
      assert.equal(readFromPortfolio(broken), undefined);
      assert.equal(readToPortfolio(broken), undefined);
    }
  });
});
