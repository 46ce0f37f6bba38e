import type { Counting, OrderLine } from "./activity.ts";
import type { DayNumber } from "./day-number.ts";
import { largestLine, type Money } from "./money.ts";
import type { Window } from "./window.ts";

/**
 * What all customers did in one window, or before all windows (then there is none, and how often does not matter). In
 * columns, by the customer's number: an object a customer would be scattered over the memory, and a million lines would
 * mostly wait for it.
 */
export class SpanTotals {
  readonly #window: Window | undefined;
  readonly #countBy: Counting["countBy"];
  /** Words of 32 days each that a customer has. */
  readonly #words: number;
  #capacity = 0;
  /** Of each customer, side by side since they are needed together: see `slots`. */
  #numbers = new Float64Array(0);
  /** Of sums that went beyond what is exact in a number, that part. */
  readonly #beyond = new Map<number, Money>();
  #days = new Uint32Array(0);
  readonly #documents = new Map<number, Set<string>>();
  /** The first currency of each customer, as an index of the names. */
  #currency = new Uint8Array(0);
  readonly #currencyNames: string[] = [""];
  readonly #otherCurrencies = new Map<number, Set<string>>();

  constructor(window: Window | undefined, countBy: Counting["countBy"]) {
    this.#window = window;
    this.#countBy = countBy;
    this.#words = window && countBy === "day" ? ((window.to - window.from) >>> 5) + 1 : 0;
  }

  add(customer: number, { day, amount, document, currency }: OrderLine): void {
    if (customer >= this.#capacity) this.#grow(customer);
    const numbers = this.#numbers;
    const at = customer * slots.count;
    numbers[at + slots.lines] = (numbers[at + slots.lines] ?? 0) + 1;
    const sum = (numbers[at + slots.sum] ?? 0) + amount;
    numbers[at + slots.sum] = Math.abs(sum) > largestLine ? this.#moveBeyond(customer, sum) : sum;
    if (currency !== undefined) this.#addCurrency(customer, currency);
    if (amount < 0) return;
    if (day > (numbers[at + slots.lastPurchase] ?? day)) numbers[at + slots.lastPurchase] = day;
    if (!this.#window) return;
    if (this.#words > 0) {
      const offset = day - this.#window.from;
      const word = customer * this.#words + (offset >>> 5);
      this.#days[word] = (this.#days[word] ?? 0) | (1 << (offset & 31));
    } else if (this.#countBy === "document" && document !== undefined) {
      const known = this.#documents.get(customer);
      if (known) known.add(document);
      else this.#documents.set(customer, new Set([document]));
    } else numbers[at + slots.purchaseLines] = (numbers[at + slots.purchaseLines] ?? 0) + 1; // a line without a document is one of its own
  }

  /** Whether there is any line of the customer. */
  has(customer: number): boolean {
    return this.#number(customer, slots.lines) > 0;
  }

  lastPurchase(customer: number): DayNumber | undefined {
    const day = this.#number(customer, slots.lastPurchase);
    return this.has(customer) && day !== never ? day : undefined;
  }

  frequency(customer: number): number {
    let count = this.#number(customer, slots.purchaseLines) + (this.#documents.get(customer)?.size ?? 0);
    for (let word = customer * this.#words; word < (customer + 1) * this.#words; word++) {
      for (let days = this.#days[word] ?? 0; days !== 0; days &= days - 1) count++;
    }
    return count;
  }

  total(customer: number): Money {
    return BigInt(this.#number(customer, slots.sum)) + (this.#beyond.get(customer) ?? 0n);
  }

  currencies(customer: number): readonly string[] {
    const first = this.#currency[customer] ?? 0;
    const others = this.#otherCurrencies.get(customer) ?? [];
    return first === 0 ? [...others] : [this.#currencyNames[first] ?? "", ...others];
  }

  #number(customer: number, slot: number): number {
    return this.#numbers[customer * slots.count + slot] ?? 0;
  }

  #addCurrency(customer: number, currency: string): void {
    const first = this.#currency[customer] ?? 0;
    if (this.#currencyNames[first] === currency) return;
    const known = this.#currencyNames.indexOf(currency);
    const index = known > 0 ? known : this.#currencyNames.length;
    if (first === 0 && index < 256) {
      this.#currencyNames[index] = currency;
      this.#currency[customer] = index;
      return;
    }
    const others = this.#otherCurrencies.get(customer) ?? new Set();
    this.#otherCurrencies.set(customer, others.add(currency));
  }

  #moveBeyond(customer: number, sum: number): number {
    this.#beyond.set(customer, (this.#beyond.get(customer) ?? 0n) + BigInt(sum));
    return 0;
  }

  #grow(customer: number): void {
    const before = this.#capacity;
    this.#capacity = Math.max(4, 2 * customer);
    const grown = <Column extends Uint32Array | Float64Array | Uint8Array>(column: Column, bigger: Column) => {
      bigger.set(column);
      return bigger;
    };
    this.#numbers = grown(this.#numbers, new Float64Array(this.#capacity * slots.count));
    for (let one = before; one < this.#capacity; one++) this.#numbers[one * slots.count + slots.lastPurchase] = never;
    this.#days = grown(this.#days, new Uint32Array(this.#capacity * this.#words));
    this.#currency = grown(this.#currency, new Uint8Array(this.#capacity));
  }
}

const slots = { lines: 0, sum: 1, lastPurchase: 2, purchaseLines: 3, count: 4 } as const;
const never = Number.NEGATIVE_INFINITY;
