import type { PlanDocument } from "./document.ts";

/** Stands for the document as a whole, where somebody looks at more than sections of its plan. */
export const everything = "";

/** Told what somebody looks at: the key of a section, or `everything`. */
export type Look = (section: string) => void;

/**
 * The same document, which tells what somebody looks at. What is written at the place
 * of a value counts as that value: nobody knows the place who has not looked at it.
 */
export function watched(document: PlanDocument, look: Look): PlanDocument {
  const { plan, source } = document;
  const section = (key: string) => {
    look(key);
    return plan.section(key);
  };
  const anchor = (key: string) => {
    look(plan.section(key) ? key : everything); // it points at the first key of the plan, whichever that is
    return plan.anchor(key);
  };
  return watching(
    document,
    {
      plan: watching(plan, { section, anchor }, (key) => look(key === "root" ? everything : key)),
      source: watching(source, { written: source.written }, () => look(everything)),
    },
    () => look(everything),
  );
}

/** An object that tells which of its properties are read, apart from those that are `given` instead. */
function watching<Target extends object>(target: Target, given: Partial<Target>, look: (key: string) => void): Target {
  return new Proxy(target, {
    get(_, key) {
      const name = key as keyof Target & string;
      if (Object.hasOwn(given, name)) return given[name];
      look(name);
      return target[name];
    },
  });
}
