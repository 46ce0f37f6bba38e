import type { YamlValue } from "../edit/render.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { comparisons } from "../sentence/comparisons.ts";
import type { Figure } from "../sentence/figure.ts";
import { isSmall } from "../sentence/names.ts";
import type { SentenceReading } from "../sentence/read-sentence.ts";
import type { Sentence } from "../sentence/sentence.ts";
import { holds } from "../sentence/span.ts";

/** What a sentence says, as the fields of an objective; null stands for what is left to be filled in. */
export interface FieldsSaid {
  readonly measurable: readonly { readonly [key: string]: YamlValue }[] | null;
  readonly timeBound: { readonly start?: string; readonly due: string | null };
}

/** The fields that hold what was understood of a sentence: nothing is added that it does not say. */
export function fieldsSaid(reading: SentenceReading, playbook: Playbook): FieldsSaid {
  const measures = reading.figures.flatMap((figure) => measureOf(figure, reading, playbook) ?? []);
  const due = reading.sentence.moments.find((moment) => moment.kind === "due");
  return {
    measurable: measures.length > 0 ? measures : null,
    timeBound: due?.kind === "due" ? { ...(due.start && { start: due.start }), due: due.due } : { due: null },
  };
}

function measureOf(figure: Figure, { sentence, figures }: SentenceReading, { indicators }: Playbook) {
  if (figure.role !== "target" && figure.role !== "growth") return undefined;
  const indicator = figure.indicator ?? nameOfThing(figure, sentence);
  if (indicator === undefined) return undefined;
  const known = comparisons(figures).find(({ to }) => to === figure)?.from;
  const baseline =
    known ?? figures.find(({ role, unit }) => figure.role === "growth" && role === "baseline" && unit.kind !== "count");
  const isLess = sentence.cues.some(({ kinds, words }) => kinds.has("down") && words.end <= figure.words.first);
  const target = figure.role === "target" ? figure.value : grown(figure, baseline?.value, isLess);
  const unit = unitOf(figure.role === "growth" && baseline ? baseline : figure);
  const isOwn = !Object.hasOwn(indicators, indicator);
  return {
    indicator,
    ...(unit && { unit }),
    ...(figure.per && { per: figure.per }),
    ...((baseline || figure.role === "growth") && { baseline: baseline?.value ?? null }),
    target: target ?? null,
    ...(isOwn && isLess && { better: "lower" }),
  };
}

/** The level after a change; undefined where it starts from an unknown one. */
function grown({ value, unit, sign }: Figure, baseline: number | undefined, isLess: boolean): number | undefined {
  if (baseline === undefined) return undefined;
  const direction = sign === "-" || (isLess && sign === undefined) ? -1 : 1;
  const level =
    unit.kind === "factor"
      ? baseline * value
      : unit.kind === "percent"
        ? baseline * (1 + (direction * value) / 100)
        : baseline + direction * value;
  return Number(level.toPrecision(12));
}

function unitOf({ unit, role }: Figure): string | undefined {
  switch (unit.kind) {
    case "money":
      return unit.currency;
    case "percent":
    case "share":
      return role === "growth" ? undefined : "%";
    case "points":
      return "points";
    default:
      return undefined;
  }
}

/** Things that no indicator of the playbook counts are their own indicator, as they are called: "forklift drivers". */
function nameOfThing({ thing, unit }: Figure, { text, words, moments, cues }: Sentence): string | undefined {
  if (!thing || (unit.kind !== "count" && unit.kind !== "share")) return undefined;
  let end = thing.words.first + 1;
  const goesOn = (index: number) => {
    const word = words[index];
    const isTaken = [...moments, ...cues].some((one) => holds(one, index));
    return word?.kind === "word" && word.gap !== "" && !isSmall(word) && !isTaken;
  };
  while (end < thing.words.first + 3 && goesOn(end)) end++;
  return text.slice(thing.range.start, words[end - 1]?.end).toLowerCase();
}
