import type { Analysis } from "../../../src/core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../../../src/core/document.ts";
import { staysInPlace } from "../../../src/core/features/in-place.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { fill, locales } from "../../../src/core/locale.ts";
import { type ScalarNode, walk } from "../../../src/core/source/tree.ts";
import type { Circumstances } from "../check.ts";
import { commentsIn } from "./comments.ts";
import { analyse, contextOf, type Offer, offersIn } from "./fixed.ts";

/** What every fix for every finding of a text promises, and one of them breaks: in words, with the text it made. */
export function brokenPromises(text: string, circumstances: Circumstances = {}): string[] {
  const read = (one: string) => readingOf(one, analyse(one, contextOf(circumstances), circumstances.kind));
  const before = read(text);
  const offers = offersIn(text, circumstances);
  return offers.flatMap((offer) => {
    const unclear = isUnclear(offer, offers) ? ["is not told from another one"] : [];
    return [...unclear, ...brokenBy(offer, before, read(offer.after))].map(
      (promise) => `${offer.finding.code} ${offer.finding.message}: «${offer.title}» ${promise}\n${offer.after}`,
    );
  });
}

/** What a text says, before a fix or after it. */
interface Reading extends Analysis<PlanDocument | PlaybookDocument> {
  readonly text: string;
  readonly comments: readonly string[];
  readonly values: readonly ScalarNode[];
}

function readingOf(text: string, analysis: Analysis<PlanDocument | PlaybookDocument>): Reading {
  const { root } = analysis.document.source;
  const values = root ? [...walk(root)].flatMap((node) => (node.kind === "scalar" ? node : [])) : [];
  return { ...analysis, text, values, comments: commentsIn(text).map((comment) => comment.replace(/\p{Cc}/gu, "")) };
}

/** Whether a person, or an editor that makes the preferred fix, would have to guess which of two is meant. */
function isUnclear({ finding, fix, title, after }: Offer, offers: readonly Offer[]): boolean {
  const others = offers.filter((one) => one.finding === finding && one.fix !== fix);
  return others.some((one) => one.title === title || one.after === after || (fix.isPreferred && one.fix.isPreferred));
}

function brokenBy(offer: Offer, before: Reading, after: Reading): string[] {
  const { finding, fix } = offer;
  const broken: string[] = [];
  const same = ({ findings }: Reading) => findings.filter((one) => isSame(one, finding)).length;
  if (!fix.prepares && same(after) >= same(before)) broken.push("leaves the finding");
  // What stood under a wrong name, a second time, or in the place of something else, was not looked at before.
  const isRead = !/^(?:schema\/(?:unknown-key|type)|yaml\/(?:duplicate-key|conflict-marker))$/.test(finding.code);
  if (isRead && errorsIn(after, offer) > errorsIn(before, offer)) broken.push("brings a new error");
  if (!choosesASide(finding) && !keepsComments(offer, before, after)) broken.push("loses a comment");
  // Where a text can't wholly be read, putting one line right may bring another one out of place.
  const isReadable = before.document.source.problems.length === (isUnreadable(finding) ? 1 : 0);
  if (isReadable && !choosesASide(finding))
    broken.push(...lostValues(offer, before, after).map((value) => `loses the value ${value}`));
  if (!isUnreadable(finding) && moves(offer, before, after)) broken.push("moves something else");
  return [...broken, ...brokenByForm(offer, before.text)];
}

/** What a fix promises whatever it says. */
function brokenByForm({ finding, fix, after }: Offer, text: string): string[] {
  const broken: string[] = [];
  if (/(?<!\r)\n/.test(after) && /\r\n/.test(text) && !/(?<!\r)\n/.test(text)) broken.push("mixes line endings");
  for (const locale of locales) {
    const title = fill(fix.title[locale], fix.data ?? finding.data, locale);
    if (/\{\w+\}|undefined/.test(title)) broken.push(`says “${title}”`);
  }
  if (fix.isSafe && !fix.isPreferred) broken.push("is safe and not preferred");
  const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const isApart = edits.every(({ start, end }, index) => start <= end && start >= (edits[index - 1]?.end ?? 0));
  if (!isApart || edits.some(({ end }) => end > text.length)) broken.push("has edits that overlap");
  return broken;
}

function isUnreadable({ code }: Finding): boolean {
  return code.startsWith("yaml/");
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
/** Those that nobody expects: what is there to be filled in is said to be missing until it is. */
function errorsIn({ findings }: Reading, { finding: about, fix: { prepares } }: Offer): number {
  const isNews = ({ code }: Finding) =>
    (code !== "reference/cycle" || about.code !== "reference/unknown") && (code !== "schema/required" || !prepares);
  return findings.filter((one) => one.severity === "error" && isNews(one)).length;
}

/** A comment that hides findings may go with its own finding. */
function keepsComments({ finding }: Offer, before: Reading, after: Reading): boolean {
  const isAboutComments = finding.code.startsWith("suppression/");
  // Where a line can't be read, nobody can tell for certain what is a comment.
  const isReadable = after.document.source.problems.length === 0;
  const left = isReadable ? after.comments.join("\n") : after.text;
  return before.comments.every(
    (one) => left.includes(one) || (isAboutComments && one.includes("sales-playbook-disable")),
  );
}

/** Values on which no edit was made and which are nowhere in the new text, not even in a comment. */
function lostValues({ fix }: Offer, before: Reading, after: Reading): string[] {
  const isTouched = ({ range }: ScalarNode) =>
    fix.edits.some(
      ({ start, end }) => (start < range.end && range.start < end) || (range.start < start && start <= range.end),
    );
  const left = after.values.map(({ value }) => value);
  const comments = after.comments.join("\n");
  const lost: string[] = [];
  for (const node of before.values) {
    if (node.value === null || node.value === "" || isTouched(node)) continue;
    const index = left.findIndex((one) => Object.is(one, node.value));
    const written = node.written ?? String(node.value);
    const isPartOfText = left.some((one) => typeof one === "string" && one.includes(written));
    if (index < 0 && !isPartOfText && !comments.includes(written)) lost.push(written);
    else if (index >= 0) left.splice(index, 1);
  }
  return lost;
}

function moves({ finding, fix }: Offer, before: Reading, after: Reading): boolean {
  const { root } = before.document.source;
  return root !== undefined && !staysInPlace(root, after.document.source.root, finding.pointer, fix.edits);
}
