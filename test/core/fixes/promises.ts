import type { Analysis } from "../../../src/core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../../../src/core/document.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { fill, locales } from "../../../src/core/locale.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { type ScalarNode, walk } from "../../../src/core/source/tree.ts";
import type { Circumstances } from "../check.ts";
import { commentsIn } from "./comments.ts";
import { analyse, contextOf, type Offer, offersIn } from "./fixed.ts";

/** What every fix for every finding of a text promises, and one of them breaks: in words, with the text it made. */
export function brokenPromises(text: string, circumstances: Circumstances = {}): string[] {
  const before = analyse(text, contextOf(circumstances), circumstances.kind);
  return offersIn(text, circumstances).flatMap((offer) => {
    const after = analyse(offer.after, contextOf(circumstances), circumstances.kind);
    return brokenBy(offer, text, { before, after }).map(
      (promise) => `${offer.finding.code} ${offer.finding.message}: «${offer.title}» ${promise}\n${offer.after}`,
    );
  });
}

interface Change {
  readonly before: Analysis<PlanDocument | PlaybookDocument>;
  readonly after: Analysis<PlanDocument | PlaybookDocument>;
}

function brokenBy(offer: Offer, text: string, { before, after }: Change): string[] {
  const { finding, fix } = offer;
  const broken: string[] = [];
  const same = ({ findings }: Change["before"]) => findings.filter((one) => isSame(one, finding)).length;
  if (!fix.prepares && same(after) >= same(before)) broken.push("leaves the finding");
  // What stood under a wrong name, or in the place of something else, was not looked at before.
  const isRead = finding.code !== "schema/unknown-key" && finding.code !== "schema/type";
  if (isRead && errorsIn(after, finding) > errorsIn(before, finding)) broken.push("brings a new error");
  if (!choosesASide(finding) && !keepsComments(text, offer)) broken.push("loses a comment");
  // Where a text can't wholly be read, putting one line right may bring another one out of place.
  const isReadable = before.document.source.problems.length === (finding.code.startsWith("yaml/") ? 1 : 0);
  if (isReadable && !choosesASide(finding))
    broken.push(...lostValues(text, offer).map((value) => `loses the value ${value}`));
  if (/(?<!\r)\n/.test(offer.after) && /\r\n/.test(text) && !/(?<!\r)\n/.test(text)) broken.push("mixes line endings");
  for (const locale of locales) {
    const title = fill(fix.title[locale], fix.data ?? finding.data, locale);
    if (/\{\w+\}|undefined/.test(title)) broken.push(`says “${title}”`);
  }
  if (fix.isSafe && !fix.isPreferred) broken.push("is safe and not preferred");
  return broken;
}

/** Of two versions that people made at the same time one goes, whatever it says. */
function choosesASide({ code }: Finding): boolean {
  return code === "yaml/conflict-marker";
}

/** Wherever it stands: what follows an entry that goes takes its place. */
function isSame(a: Finding, b: Finding): boolean {
  const told = ({ code, message, data }: Finding) => JSON.stringify([code, message, data]);
  return told(a) === told(b);
}

/** Where a name led nowhere, nobody could see that it leads round in a circle. */
function errorsIn({ findings }: Change["before"], about: Finding): number {
  const isNews = ({ code }: Finding) => code !== "reference/cycle" || about.code !== "reference/unknown";
  return findings.filter((one) => one.severity === "error" && isNews(one)).length;
}

/** A comment that hides findings may go with its own finding. */
function keepsComments(text: string, { finding, after }: Offer): boolean {
  const isAboutComments = finding.code.startsWith("suppression/");
  const left = commentsIn(after).join("\n");
  return commentsIn(text).every(
    (one) => left.includes(one) || (isAboutComments && one.includes("sales-playbook-disable")),
  );
}

/** Values on which no edit was made and which are nowhere in the new text, not even in a comment. */
function lostValues(text: string, { fix, after }: Offer): string[] {
  const isTouched = ({ range }: ScalarNode) =>
    fix.edits.some(
      ({ start, end }) => (start < range.end && range.start < end) || (range.start < start && start <= range.end),
    );
  const left = valuesIn(after).map(({ value }) => value);
  const comments = commentsIn(after).join("\n");
  const lost: string[] = [];
  for (const node of valuesIn(text)) {
    if (node.value === null || node.value === "" || isTouched(node)) continue;
    const index = left.findIndex((one) => Object.is(one, node.value));
    if (index < 0 && !comments.includes(node.written ?? String(node.value))) lost.push(String(node.value));
    else if (index >= 0) left.splice(index, 1);
  }
  return lost;
}

function valuesIn(text: string): ScalarNode[] {
  const { root } = parse(text);
  return root ? [...walk(root)].flatMap((node) => (node.kind === "scalar" ? node : [])) : [];
}
