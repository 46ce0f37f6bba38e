import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Document, isScalar, parseDocument, visit } from "yaml";
import { briefMarkdown } from "../../src/core/brief/markdown.ts";
import { audiences } from "../../src/core/brief/model.ts";
import { viewNames } from "../../src/core/views/names.ts";
import { briefHtml } from "../../src/views/brief/html.tsx";
import { briefIn } from "../core/brief/briefs.ts";
import { htmlOf } from "./html.ts";

const attacks = [
  "<script>alert(1)</script>",
  `"><img src=x onerror='alert(1)'>`,
  "'; alert(1); '",
  "</td></table></svg><iframe src=javascript:alert(1)>",
  "\u0000\u0007\u001b[31m\u202e\ufffe",
  "{{constructor}} $1 &lt;b&gt; &#60;b&#62;",
  "__proto__",
];

/** In Markdown, what is markup in HTML is not all there is. */
const markdownAttacks = [
  "**b** _i_ `c` ~~s~~",
  "[a](http://x) ![i](x) <http://y> https://z www.w",
  "| a | b |",
  "\n# h\n\n- l\n> q",
];

const examples = readdirSync("examples").filter((file) => file.endsWith(".account.yaml"));

describe("a plan full of markup", () => {
  for (const name of viewNames) {
    it(`is text in the view ${name}`, () => {
      for (const file of examples) {
        const text = readFileSync(path.join("examples", file), "utf8");
        assertSafe(htmlOf(name, withEverywhere(text, attacks.join(" ")), { locale: "fr" }), name);
      }
    });
  }

  for (const audience of audiences) {
    it(`is text in the brief as a file, for the audience ${audience}`, () => {
      for (const file of examples) {
        const text = withEverywhere(readFileSync(path.join("examples", file), "utf8"), attacks.join(" "));
        const made = briefHtml(briefIn(text, audience));
        const [, title, body] =
          /<title>(.*)<\/title><style>[^<]*<\/style><\/head><body>(.*)<\/body><\/html>\n$/s.exec(made) ?? [];
        assertSafe(`${title}${body}`, file);
        assert.doesNotMatch(
          made,
          /<(?:script|link|img|iframe|object)|\bhttps?:|url\(/,
          "it needs nothing from elsewhere",
        );
      }
    });

    it(`is text in the brief in Markdown, for the audience ${audience}`, () => {
      for (const file of examples) {
        const text = readFileSync(path.join("examples", file), "utf8");
        const attacked = withEverywhere(text, [...attacks, ...markdownAttacks].join(" "));
        assertPlain(briefMarkdown(briefIn(attacked, audience)), file);
      }
    });
  }
});

/** Whether a brief has no markup but its own: titles, the names of facts and groups, hints, lists and tables. */
function assertPlain(markdown: string, name: string): void {
  const rest = markdown
    .replace(/\\[!-/:-@[-`{-~]/g, "")
    .replace(/^##? /gm, "")
    .replace(/^( *(?:-|\d+\.) )?\*\*([^*\n]*)\*\*/gm, "$1$2")
    .replace(/^_([^_\n]*)_$/gm, "$1")
    .replace(/^\| .* \|$/gm, (row) => row.replaceAll("|", ""));
  assert.doesNotMatch(rest, /[*_`~|<>[\]]|^#|:\/\/|www\./m, name);
}

/** Every text of a plan followed by other words; ids and words of the method too, so that nothing is what it was. */
function withEverywhere(text: string, attack: string): string {
  const document: Document = parseDocument(text);
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar(node) && typeof node.value === "string" && !isPlain(node.value)) {
        node.value = `${node.value} ${attack}`;
        node.type = "QUOTE_DOUBLE";
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Days, and the words that decide what is shown at all. */
function isPlain(value: string): boolean {
  return /^[\d-]+$|^[a-z-]+$/.test(value);
}

const own =
  /<\/?(?:a|article|b|button|caption|circle|dd|details|div|dl|dt|fieldset|figcaption|figure|foreignObject|form|g|h[1-4]|i|input|label|legend|defs|li|line|main|marker|ol|option|output|p|path|rect|section|select|span|summary|svg|table|tbody|td|textarea|text|th|thead|time|title|tr|ul)(?:\s+[\w:-]+(?:="[^"<]*")?)*\s*\/?>/g;

function assertSafe(html: string, name: string): void {
  const rest = html.replace(own, "");
  assert.doesNotMatch(rest, /</, `${name}: a tag that is none of ours: ${/.{0,80}<.{0,80}/s.exec(rest)?.[0]}`);
  const attributes = [...html.matchAll(own)].flatMap(([tag]) =>
    [...tag.matchAll(/\s([\w:-]+)="[^"]*"/g)].map(([, key]) => key),
  );
  const dangerous = attributes.filter((key = "") => /^(?:on|style$|src|href$|xlink)/.test(key));
  assert.deepEqual(dangerous, [], name);
}
