import type { RfmMethod } from "../playbook/playbook.ts";
import type { Periods } from "./compare.ts";
import { type Course, courseOf, type StepActivity } from "./course.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import type { Portfolio, Standing } from "./portfolio.ts";
import { movement } from "./segments.ts";
import type { Window } from "./window.ts";

/** Where one account stands in its portfolio, where it stood a period before, and what would move it. */
export interface AccountStanding {
  readonly method: RfmMethod;
  readonly window: Window;
  readonly previousWindow: Window;
  /** Values, scores and class. */
  readonly now: Standing;
  readonly before: Standing | undefined;
  readonly movement: ReturnType<typeof movement>;
  /** The limits that hold now, and the currency that amounts are compared in. */
  readonly portfolio: Pick<Portfolio, "axes" | "currency">;
  readonly course: Course;
  /** Undefined where there are no scores. */
  readonly outlook: Outlook | undefined;
}

interface Among {
  readonly periods: Periods;
  readonly windows: readonly [Window, Window];
  readonly method: RfmMethod;
  readonly steps: readonly StepActivity[];
}

/** Of an account of the portfolio; undefined when it is not in it. */
export function accountStanding(id: string, among: Among): AccountStanding | undefined {
  const { periods, windows, method, steps } = among;
  const { current, previous } = periods;
  const [window, previousWindow] = windows;
  const now = current.standings.get(id);
  if (!now) return undefined;
  const before = previous.standings.get(id);
  const course = courseOf(steps, window);
  return {
    method,
    window,
    previousWindow,
    now,
    before,
    movement: movement(before?.segment, now.segment, method),
    portfolio: { axes: current.axes, currency: current.currency },
    course,
    outlook: outlookOf(now, { portfolio: current, method, window, first: course.current[0] }),
  };
}
