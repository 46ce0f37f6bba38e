import type { Localized } from "../../locale.ts";
import { addDays, daysBetween, isIsoDate } from "../../plan/iso-date.ts";
import type { Objective, Plan } from "../../plan/plan.ts";
import type { Value, ValuePlace } from "./value.ts";

interface NamedDay {
  readonly day: string;
  readonly label: Localized;
}

/** The days that somebody most likely means at a place, the likeliest first. */
export function days(place: ValuePlace): Value[] {
  const named = namedDays(place);
  const seen = new Set<string>();
  return named.flatMap(({ day, label }) => {
    if (seen.has(day) || !isIsoDate(day)) return [];
    seen.add(day);
    return { kind: "date", value: day, label };
  });
}

/** The objective that a path leads into. */
export function objectiveAt(path: ValuePlace["path"], document: ValuePlace["document"]): Objective | undefined {
  if (path[0] !== "objectives" || !("plan" in document)) return undefined;
  return document.plan.objectives.find(({ node }) => node.pointer === `/objectives/${path[1]}`);
}

/** Keys that speak of what has happened; all others speak of what is to come. */
const past = ["on", "lastContact", "firstContact", "openedOn", "signedOn"];

function namedDays({ path, document, view: { today } }: ValuePlace): NamedDay[] {
  const key = path.at(-1);
  const plan = "plan" in document ? document.plan : undefined;
  const objective = objectiveAt(path, document);
  const isMeeting = path.includes("meeting");
  if (path.includes("milestones")) return [...stepsOf(objective, today), ...ahead(today).slice(1)];
  if (path.includes("progress")) return [...reached(objective, today), ...behind(today)];
  if (typeof key === "string" && past.includes(key) && !isMeeting) return behind(today);
  if (key === "start") return beginnings(today);
  if (key === "review" && objective) return [...afterDue(objective), ...ahead(today)];
  if (key === "due" && objective) return [...fromStart(objective), ...ahead(today), ...signature(plan)];
  return key === "asOf" ? [...behind(today).slice(0, 1), ...ahead(today).slice(3)] : ahead(today);
}

const names = {
  today: { en: "today", fr: "aujourd'hui" },
  yesterday: { en: "yesterday", fr: "hier" },
  weekAgo: { en: "a week ago", fr: "il y a une semaine" },
  monthAgo: { en: "a month ago", fr: "il y a un mois" },
  lastMonth: { en: "end of last month", fr: "fin du mois dernier" },
  inAWeek: { en: "in a week", fr: "dans une semaine" },
  inAMonth: { en: "in a month", fr: "dans un mois" },
  monthEnd: { en: "end of the month", fr: "fin du mois" },
  nextMonthEnd: { en: "end of next month", fr: "fin du mois prochain" },
  quarterEnd: { en: "end of the quarter", fr: "fin du trimestre" },
  nextQuarterEnd: { en: "end of next quarter", fr: "fin du trimestre prochain" },
  yearEnd: { en: "end of the year", fr: "fin de l'année" },
  nextMonth: { en: "first of next month", fr: "1er du mois prochain" },
  thisMonth: { en: "first of this month", fr: "1er du mois" },
  quarter: { en: "start of the quarter", fr: "début du trimestre" },
  year: { en: "start of the year", fr: "début de l'année" },
  threeMonths: { en: "three months after the start", fr: "trois mois après le début" },
  signature: { en: "expected signature", fr: "signature prévue" },
  due: { en: "the day it is due", fr: "l'échéance" },
  afterDue: { en: "a few days after it is due", fr: "quelques jours après l'échéance" },
  milestone: { en: "milestone", fr: "palier" },
} satisfies Record<string, Localized>;

function ahead(today: string): NamedDay[] {
  return [
    { day: today, label: names.today },
    { day: addDays(today, 7), label: names.inAWeek },
    { day: addMonths(today, 1), label: names.inAMonth },
    { day: monthEnd(today), label: names.monthEnd },
    { day: quarterEnd(today), label: names.quarterEnd },
    { day: yearEnd(today), label: names.yearEnd },
    { day: monthEnd(addMonths(today, 1)), label: names.nextMonthEnd },
    { day: quarterEnd(addMonths(today, 3)), label: names.nextQuarterEnd },
  ];
}

function behind(today: string): NamedDay[] {
  return [
    { day: today, label: names.today },
    { day: addDays(today, -1), label: names.yesterday },
    { day: addDays(today, -7), label: names.weekAgo },
    { day: addMonths(today, -1), label: names.monthAgo },
    { day: monthEnd(addMonths(today, -1)), label: names.lastMonth },
  ];
}

function beginnings(today: string): NamedDay[] {
  return [
    { day: today, label: names.today },
    { day: addDays(monthEnd(today), 1), label: names.nextMonth },
    { day: `${today.slice(0, 8)}01`, label: names.thisMonth },
    { day: addDays(quarterEnd(addMonths(today, -3)), 1), label: names.quarter },
    { day: `${today.slice(0, 4)}-01-01`, label: names.year },
  ];
}

/** The ends of the quarters, months or weeks between the start and the day an objective is due, and that day. */
function stepsOf(objective: Objective | undefined, today: string): NamedDay[] {
  const { start, due, milestones } = objective?.timeBound ?? {};
  if (!due) return [];
  const taken = new Set(milestones?.map((milestone) => milestone.due?.value));
  const from = start?.value ?? today;
  const span = daysBetween(from, due.value);
  const next = span > 200 ? quarterEnd : span > 45 ? monthEnd : (day: string) => addDays(day, 6);
  const steps: NamedDay[] = [];
  for (let day = next(from); day < due.value && steps.length < 12; day = next(addDays(day, 1))) {
    steps.push({ day, label: names.milestone });
  }
  return [...steps, { day: due.value, label: names.due }].filter(({ day }) => !taken.has(day));
}

/** The milestones that are behind. */
function reached(objective: Objective | undefined, today: string): NamedDay[] {
  const dates = (objective?.timeBound.milestones ?? []).flatMap(({ due }) => due?.value ?? []);
  return dates
    .filter((day) => day <= today)
    .map((day) => ({ day, label: names.milestone }))
    .reverse();
}

function fromStart({ timeBound: { start } }: Objective): NamedDay[] {
  return start ? [{ day: addDays(addMonths(start.value, 3), -1), label: names.threeMonths }] : [];
}

function afterDue({ timeBound: { due } }: Objective): NamedDay[] {
  return due
    ? [
        { day: addDays(due.value, 5), label: names.afterDue },
        { day: due.value, label: names.due },
      ]
    : [];
}

function signature(plan: Plan | undefined): NamedDay[] {
  const day = plan?.sale.cycle.expectedSignature?.value;
  return day ? [{ day, label: names.signature }] : [];
}

/** The same day so many months later, or the last of that month when it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = lastOf(year, month + months);
  return written(year, month + months, Math.min(date, last));
}

function monthEnd(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return written(year, month, lastOf(year, month));
}

function quarterEnd(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const third = Math.ceil(month / 3) * 3;
  return written(year, third, lastOf(year, third));
}

function yearEnd(day: string): string {
  return `${day.slice(0, 4)}-12-31`;
}

/** Months beyond December belong to the years that follow. */
function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
