import { type RfmAxis, type RfmMethod, rfmAxes } from "../../playbook/playbook.ts";
import { isUsable } from "../axes.ts";
import { isoOf } from "../day-number.ts";
import type { Window } from "../window.ts";
import { type DialectName, dialects, nameIn, tableIn } from "./dialects.ts";
import { segmentCase } from "./segment-case.ts";

export interface SqlQuestion {
  readonly dialect: DialectName;
  readonly table: string;
  readonly columns: {
    readonly customer: string;
    readonly date: string;
    readonly amount: string;
    readonly document?: string | undefined;
  };
  readonly method: RfmMethod;
  readonly window: Window;
}

/**
 * The scores of a window as one query, for orders that lie in a warehouse. It says the same as this program's own code, digit
 * for digit: only whole numbers and decimals are compared, each limit multiplied by the number of scores, so that nothing
 * is divided and nothing rounded.
 */
export function rfmQuery(question: SqlQuestion): string {
  const { method } = question;
  return `-- RFM from ${isoOf(question.window.from)} to ${isoOf(question.window.to)}: a line a customer, to be read with rfm --summary.
-- All amounts are taken to be in one currency.
with order_lines as (
${indented(linesOf(question))}
), customers as (
${indented(totalsOf(question))}
), axis_values as (
${indented(axisValues(question))}
), axes as (
  select axis, count(*) as customers, count(distinct score_value) as different
  from axis_values
  group by axis
), ranked as (
  select axis, score_value,
    row_number() over (partition by axis order by score_value) as place,
    count(*) over (partition by axis) as customers
  from axis_values
), between_places as (
${indented(betweenPlaces(method.bins))}
), cuts as (
${indented(cutsOf(question))}
), scores as (
  select axis_values.axis, axis_values.customer,
    count(cuts.axis) as cuts,
    count(case when cuts.cut < axis_values.score_value * ${method.bins} then 1 end) as below
  from axis_values
  left join cuts on cuts.axis = axis_values.axis
  group by axis_values.axis, axis_values.customer
), scored as (
${indented(scored(method.bins))}
)
select customer, recency_days, frequency, monetary, r, f, m,
${indented(segmentCase(method, dialects[question.dialect]))} as segment
from scored
order by monetary desc, customer
`;
}

function linesOf({ dialect, table, columns }: SqlQuestion): string {
  const kind = dialects[dialect];
  const column = (name: string) => nameIn(kind, name);
  const document = columns.document === undefined ? "null" : column(columns.document);
  const customer = `trim(cast(${column(columns.customer)} as ${kind.text}))`;
  return `select ${customer} as customer,
  cast(${column(columns.date)} as date) as order_day,
  ${kind.amountOf(column(columns.amount))} as amount,
  cast(${document} as ${kind.text}) as document
from ${tableIn(dialect, table)}
where ${customer} <> '' and ${column(columns.date)} is not null and ${column(columns.amount)} is not null`;
}

function totalsOf({ dialect, method, window }: SqlQuestion): string {
  const [from, to, asOf] = [window.from, window.to, window.asOf].map((day) => `date '${isoOf(day)}'`);
  const isPurchase = method.zeroAmounts === "count" ? "amount >= 0" : "amount > 0";
  const inWindow = `order_day between ${from} and ${to}`;
  const bought = `${isPurchase} and ${inWindow}`;
  const lastPurchase = `max(case when ${isPurchase} and order_day <= ${to} then order_day end)`;
  const isKnown = `order_day <= ${to}${method.zeroAmounts === "count" ? "" : " and amount <> 0"}`;
  return `select customer,
  ${dialects[dialect].daysBetween(lastPurchase, asOf ?? "")} as recency_days,
  ${countedBy(method, bought)} as frequency,
  coalesce(sum(case when ${inWindow} then amount end), 0) as monetary,
  count(case when ${isKnown} then 1 end) as known_lines
from order_lines
group by customer`;
}

function countedBy({ countBy }: RfmMethod, bought: string): string {
  switch (countBy) {
    case "day":
      return `count(distinct case when ${bought} then order_day end)`;
    case "line":
      return `count(case when ${bought} then 1 end)`;
    case "document": // a line without a document is one of its own
      return `count(distinct case when ${bought} then document end) + count(case when ${bought} and document is null then 1 end)`;
  }
}

const columnOf: Readonly<Record<RfmAxis, string>> = {
  recency: "recency_days",
  frequency: "frequency",
  monetary: "monetary",
};

function axisValues({ dialect }: SqlQuestion): string {
  const { decimal } = dialects[dialect];
  return rfmAxes
    .map(
      (axis) =>
        `select '${axis}' as axis, customer, cast(${columnOf[axis]} as ${decimal}) as score_value from customers where frequency > 0`,
    )
    .join("\nunion all\n");
}

/** Type 7 quantiles: each limit lies between two customers, in order, and so far on the way from one to the other. */
function betweenPlaces(bins: number): string {
  const cuts = Array.from({ length: bins - 1 }, (_, index) => `select ${index + 1} as cut_number`).join(" union all ");
  const position = "(customers - 1) * cut_number";
  const isBelow = `(place - 1) * ${bins} <= ${position} and ${position} < place * ${bins}`;
  const isAbove = `(place - 2) * ${bins} <= ${position} and ${position} < (place - 1) * ${bins}`;
  return `select axis, cut_number,
  max(case when ${isBelow} then score_value end) as below,
  max(case when ${isAbove} then score_value end) as above,
  max(case when ${isBelow} then ${position} - (place - 1) * ${bins} end) as way
from ranked
cross join (${cuts}) as cut_numbers
group by axis, cut_number`;
}

/** Limits times the number of scores, by quantiles where there are enough customers and values, else the fixed ones. */
function cutsOf({ dialect, method: { method, bins, minimumCustomers, thresholds } }: SqlQuestion): string {
  const { decimal } = dialects[dialect];
  const isComparable =
    method === "quantiles" ? `axes.customers >= ${minimumCustomers} and axes.different >= ${bins}` : "1 = 0";
  const quantiles = `select axes.axis, below * ${bins} + way * (coalesce(above, below) - below) as cut
from between_places
join axes on axes.axis = between_places.axis
where ${isComparable}`;
  const fixed = rfmAxes.flatMap((axis) =>
    isUsable(thresholds[axis], bins)
      ? thresholds[axis].map((limit) => {
          const whole = axis === "monetary" ? limit : Math.trunc(limit);
          return `select axis, cast('${whole}' as ${decimal}) * ${bins} as cut from axes where axis = '${axis}' and not (${isComparable})`;
        })
      : [],
  );
  return [quantiles, ...fixed].join("\nunion all\n");
}

function scored(bins: number): string {
  const score = (axis: RfmAxis, value: string) =>
    `max(case when scores.axis = '${axis}' and scores.cuts > 0 then ${value} end)`;
  return `select customers.customer, recency_days, frequency, monetary, known_lines,
  ${score("recency", `${bins} - below`)} as r,
  ${score("frequency", "1 + below")} as f,
  ${score("monetary", "case when monetary <= 0 then 1 else 1 + below end")} as m
from customers
left join scores on scores.customer = customers.customer
group by customers.customer, recency_days, frequency, monetary, known_lines`;
}

function indented(lines: string): string {
  return lines.replace(/^/gm, "  ");
}
