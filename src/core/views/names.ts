/** The pictures of a plan, in the order in which they are offered. */
export const viewNames = ["smart", "discovery", "stakeholders", "standing", "interview", "brief"] as const;
export type ViewName = (typeof viewNames)[number];

export function isViewName(word: unknown): word is ViewName {
  return (viewNames as readonly unknown[]).includes(word);
}
