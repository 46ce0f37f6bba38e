/**
 * Orders as they come out of a shop's database, the same each time: with refunds, free orders, equal amounts, several lines
 * an order and customers who are long gone.
 */
export function generatedOrders(count: number, customers: number): string {
  let seed = 20_260_615;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const lines = ["order_id,customer_id,order_date,amount"];
  const lastDay = Date.UTC(2026, 6, 1);
  for (let index = 0; index < count; index++) {
    const customer = Math.floor(customers * random() ** 2);
    const order = `${customer}-${Math.floor(random() * 30)}`;
    const day = new Date(lastDay - Math.floor(random() ** 2 * 1200) * 86_400_000).toISOString().slice(0, 10);
    const kind = random();
    const cents = kind < 0.02 ? 0 : kind < 0.3 ? 9_900 : Math.floor(random() * 500_000);
    const isRefund = kind > 0.95;
    lines.push(`${kind > 0.9 ? "" : order},C${customer},${day},${isRefund ? "-" : ""}${(cents / 100).toFixed(2)}`);
  }
  return `${lines.join("\n")}\n`;
}
