import type { Playbook } from "../playbook/playbook.ts";
import { type Comparison, comparisons } from "./comparisons.ts";
import type { Cue, CueKind } from "./cues.ts";
import type { Figure } from "./figures.ts";
import type { Parts } from "./letters.ts";
import type { Span } from "./span.ts";

/**
 * The words by which a sentence says that it does not want more than before: it holds, repeats, or aims at no better
 * than the figure it starts from. What is held while something else grows is a limit on the way and no modesty.
 */
export function modestyOf(
  { sentence: { cues, words }, figures, wish }: Parts,
  playbook: Pick<Playbook, "indicators">,
): Span | undefined {
  const given = cues.find(({ kinds }) => kinds.has("worse")) ?? followed(cues, "accept", "loss");
  if (given) return given;
  const changes = comparisons(figures).map((pair) => ({ ...pair, gain: gainOf(pair, cues, playbook) }));
  if (changes.some(({ gain }) => gain === undefined || gain > 0)) return undefined;
  const [change] = changes;
  if (change) return change.to;
  const again = figures.find((figure, index) => figures.findIndex((one) => isRepeated(one, figure)) < index);
  if (again) return again;
  if (figures.some(({ role }) => role === "growth")) return undefined;
  const isMeeting =
    wish.object?.kinds.has("delivered") && /^(?:tenir|hold)$/.test(words[wish.verb?.words.first ?? -1]?.plain ?? "");
  if (isMeeting) return undefined;
  const main = cues.find(({ kinds }) => !kinds.has("guard") && leading.some((kind) => kinds.has(kind)));
  if (!main || main.kinds.has("guard")) return undefined;
  const same = cues.find(({ kinds }) => kinds.has("same") && !kinds.has("guard"));
  if (same) return same;
  const isAimedUp = cues.some(
    ({ kinds, words }) =>
      kinds.has("up") && words.first > main.words.first && figures.some((figure) => isBehind(figure, words.end)),
  );
  if (isAimedUp) return undefined;
  if (main.kinds.has("up") || main.kinds.has("down")) return undefined;
  return main.kinds.has("hold") ? main : followed(cues, "not", "loss");
}

/** "51 in June, 51 in December". */
function isRepeated(one: Figure, other: Figure): boolean {
  const isLevel =
    [one.role, other.role].every((role) => role === "target" || role === "baseline") && one.indicator !== undefined;
  return (
    one === other ||
    (isLevel && one.indicator === other.indicator && one.value === other.value && one.unit.kind === other.unit.kind)
  );
}

function isBehind({ words, role }: Figure, index: number): boolean {
  return role === "target" && words.first >= index && words.first <= index + 2;
}

/** What decides whether more is wanted: the first of these. */
const leading: readonly CueKind[] = ["up", "down", "hold", "same", "not"];

/** How much better the target is than where it starts; below 0 when it is worse, undefined when nobody can tell. */
function gainOf(
  { from, to }: Comparison,
  cues: readonly Cue[],
  { indicators }: Pick<Playbook, "indicators">,
): number | undefined {
  const better = indicators[to.indicator ?? from.indicator ?? ""]?.better;
  const isAccepted = cues.some(({ kinds }) => kinds.has("accept") || kinds.has("hold"));
  if (better === undefined && to.value < from.value && !isAccepted) return undefined;
  const isDown = cues.some(({ kinds, words }) => kinds.has("down") && words.end <= to.words.first);
  const sign = better === "lower" || (better === undefined && isDown) ? -1 : 1;
  return sign * (to.value - from.value);
}

/** A word of one kind with one of another close behind it: "don't let the margin fall", "accepter un recul". */
function followed(cues: readonly Cue[], first: CueKind, second: CueKind): Cue | undefined {
  return cues.find(
    (one) =>
      one.kinds.has(first) &&
      !one.kinds.has("guard") &&
      cues.some(
        (two) => two.kinds.has(second) && two.words.first >= one.words.end && two.words.first <= one.words.end + 6,
      ),
  );
}
