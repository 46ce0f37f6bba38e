import type { Activity, Counting, OrderLine } from "./activity.ts";
import { copied } from "./csv/skipped.ts";
import type { DayNumber } from "./day-number.ts";
import { SpanTotals } from "./span-totals.ts";
import type { Window } from "./window.ts";

/** The order lines of many customers, added up as they come, in any order. Kept are totals a customer, never lines. */
export class Ledger {
  readonly #numbers = new Map<string, number>();
  #latest: string | undefined;
  #latestNumber = 0;
  readonly #windows: readonly Window[];
  readonly #countsZero: boolean;
  /** One a window, and one for what came before them all. */
  readonly #spans: readonly SpanTotals[];
  readonly #contacts: (DayNumber | undefined)[][];
  readonly #asOf: DayNumber;
  /** Lines of days after the day that counts as today: not counted, since they can't have happened. */
  future = 0;
  /** Lines in the latest window. */
  lines = 0;
  /** The first day that any line tells of. */
  earliest: DayNumber | undefined;

  /** The windows to be told about, from the latest to the earliest, each right before the other. */
  constructor(windows: readonly Window[], { countBy, zeroAmounts }: Counting) {
    this.#windows = windows;
    this.#countsZero = zeroAmounts === "count";
    this.#spans = [...windows, undefined].map((window) => new SpanTotals(window, countBy));
    this.#contacts = this.#spans.map(() => []);
    this.#asOf = windows[0]?.asOf ?? 0;
  }

  add(customer: string, line: OrderLine): void {
    const { day, amount } = line;
    const number = this.#numberOf(customer);
    if (day > this.#asOf) {
      this.future++;
      return;
    }
    if (this.earliest === undefined || day < this.earliest) this.earliest = day;
    const span = this.#spanOf(day);
    if (span < 0 || (amount === 0 && !this.#countsZero)) return;
    if (span === 0) this.lines++;
    this.#spans[span]?.add(number, line);
  }

  addContact(customer: string, day: DayNumber): void {
    const number = this.#numberOf(customer);
    const contacts = this.#contacts[this.#spanOf(day)];
    if (contacts) contacts[number] = Math.max(contacts[number] ?? day, day);
  }

  /** The customer exists from now on, with or without purchases. */
  addCustomer(customer: string): void {
    this.#numberOf(customer);
  }

  has(customer: string): boolean {
    return this.#numbers.has(customer);
  }

  /** By customer, what each did in a window, counted from the latest. */
  activities(window: number): ReadonlyMap<string, Activity> {
    const activities = new Map<string, Activity>();
    for (const [customer, number] of this.#numbers) activities.set(customer, this.#activity(number, window));
    return activities;
  }

  /** What one customer did in a window; undefined for somebody unknown. */
  activityOf(customer: string, window: number): Activity | undefined {
    const number = this.#numbers.get(customer);
    return number === undefined ? undefined : this.#activity(number, window);
  }

  #activity(number: number, window: number): Activity {
    const here = this.#spans[window];
    let hasBought = false;
    let lastPurchase: DayNumber | undefined;
    let lastContact: DayNumber | undefined;
    for (let span = window; span < this.#spans.length; span++) {
      hasBought ||= this.#spans[span]?.has(number) ?? false;
      lastPurchase ??= this.#spans[span]?.lastPurchase(number);
      lastContact ??= this.#contacts[span]?.[number];
    }
    return {
      hasBought,
      lastPurchase,
      lastContact,
      frequency: here?.frequency(number) ?? 0,
      total: here?.total(number) ?? 0n,
      currencies: here?.currencies(number) ?? [],
    };
  }

  #numberOf(customer: string): number {
    if (customer === this.#latest) return this.#latestNumber; // the lines of an order stand together
    const known = this.#numbers.get(customer);
    const number = known ?? this.#numbers.size;
    if (known === undefined) this.#numbers.set(copied(customer), number);
    this.#latest = customer;
    this.#latestNumber = number;
    return number;
  }

  /** The window in which a day lies; their number for a day before them all, -1 for one after. */
  #spanOf(day: DayNumber): number {
    if (day > (this.#windows[0]?.to ?? day)) return -1;
    let span = 0;
    while (span < this.#windows.length && day < (this.#windows[span]?.from ?? day)) span++;
    return span;
  }
}
