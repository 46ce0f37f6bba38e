/**
 * The currency of most customers, of several as common the first by name; undefined when none is named. Amounts in others
 * are shown and not compared: no rate is known, and none is guessed.
 */
export function mainCurrency(currencies: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const currency of currencies) {
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [main] = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return main?.[0];
}
