// The enumerated values of a plan, as the schema lists them (a test compares the two).

export const saleForms = ["own-use", "manufacturing", "resale", "public-tender"] as const;
export const stages = [
  "preparation",
  "contact",
  "discovery",
  "proposal",
  "negotiation",
  "closing",
  "follow-up",
] as const;
export const saleModels = ["volume", "value"] as const;
export const adaptations = ["standard", "adapted", "tailored"] as const;
export const prospectings = ["marketing", "personalised"] as const;
export const periods = ["day", "week", "month", "quarter", "year"] as const;
export const pricePeriods = ["once", ...periods] as const;
export const roles = [
  "initiator",
  "user",
  "specifier",
  "influencer",
  "buyer",
  "decision-maker",
  "payer",
  "approver",
  "gatekeeper",
  "champion",
] as const;
export const attitudes = ["ally", "favourable", "neutral", "reserved", "opponent", "unknown"] as const;
export const contactCoverages = ["none", "brief", "regular", "in-depth", "unknown"] as const;
export const motives = ["security", "pride", "novelty", "comfort", "money", "sympathy", "environment"] as const;
export const motivations = ["hedonist", "giving", "self-expression", "rational"] as const;
/** QQCOQCP, in the order in which it is taught. */
export const dimensions = ["who", "what", "where", "when", "how", "howMuch", "why"] as const;
export const discoveryLevels = ["customer", "users", "reseller", "endCustomer"] as const;
export const priorities = ["high", "medium", "low"] as const;
export const directions = ["higher", "lower"] as const;
export const levels = ["low", "medium", "high"] as const;
export const variablePriorities = ["non-negotiable", "priority", "secondary"] as const;
export const objectionKinds = ["sincere", "doubt", "tactical"] as const;
export const actionStatuses = ["open", "done", "cancelled"] as const;

export type SaleForm = (typeof saleForms)[number];
export type Stage = (typeof stages)[number];
export type Period = (typeof periods)[number];
export type Role = (typeof roles)[number];
export type Attitude = (typeof attitudes)[number];
export type Motive = (typeof motives)[number];
export type Dimension = (typeof dimensions)[number];
export type DiscoveryLevel = (typeof discoveryLevels)[number];
export type Direction = (typeof directions)[number];
/** How much something costs us, or is worth to them. */
export type Level = (typeof levels)[number];

/** Whether a stage is reached when the sale stands at `current`. */
export function hasReached(current: Stage, stage: Stage): boolean {
  return stages.indexOf(current) >= stages.indexOf(stage);
}
