/** A plan with one finding of `smart/time-bound`, on line 4. */
export const undated = `accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
`;

export const dated = `${undated}    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`;

/** A playbook that has no use for dates. */
export const timeless = `salesPlaybook: 1
name: Timeless
severities: { smart/time-bound: off }
`;

export const timeBound = "smart/time-bound";
