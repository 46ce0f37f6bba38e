import type { Localized } from "../locale.ts";
import type { EndCustomerTopic, ResellerTopic } from "./coverage.ts";
import type { Attitude, Dimension, DiscoveryLevel, Motive, Role, SaleForm, Stage } from "./vocabulary.ts";

// How the enumerated values of a plan are called in a sentence, a table or a chart. The schema explains them.

type Labels<Value extends string> = Readonly<Record<Value, Localized>>;

export const formLabels: Labels<SaleForm> = {
  "own-use": { en: "own use", fr: "usage interne" },
  manufacturing: { en: "manufacturing", fr: "intégration industrielle" },
  resale: { en: "resale", fr: "revente" },
  "public-tender": { en: "public tender", fr: "appel d'offres public" },
};

export const stageLabels: Labels<Stage> = {
  preparation: { en: "preparation", fr: "préparation" },
  contact: { en: "first contact", fr: "prise de contact" },
  discovery: { en: "discovery", fr: "découverte" },
  proposal: { en: "proposal", fr: "proposition" },
  negotiation: { en: "negotiation", fr: "négociation" },
  closing: { en: "closing", fr: "conclusion" },
  "follow-up": { en: "follow-up", fr: "suivi" },
};

export const roleLabels: Labels<Role> = {
  initiator: { en: "initiator", fr: "initiateur" },
  user: { en: "user", fr: "utilisateur" },
  specifier: { en: "specifier", fr: "prescripteur" },
  influencer: { en: "influencer", fr: "influenceur" },
  buyer: { en: "buyer", fr: "acheteur" },
  "decision-maker": { en: "decision maker", fr: "décideur" },
  payer: { en: "payer", fr: "payeur" },
  approver: { en: "approver", fr: "approbateur" },
  gatekeeper: { en: "gatekeeper", fr: "filtre" },
  champion: { en: "champion", fr: "champion" },
};

/** What each role does in the purchase, to follow "who" or « qui ». */
export const roleTasks: Labels<Role> = {
  initiator: { en: "raised the need", fr: "a exprimé le besoin" },
  user: { en: "will work with it every day", fr: "s'en servira au quotidien" },
  specifier: { en: "writes the technical requirements", fr: "rédige les exigences techniques" },
  influencer: { en: "advises the others", fr: "conseille les autres" },
  buyer: { en: "leads the purchase and discusses terms", fr: "mène l'achat et discute les conditions" },
  "decision-maker": { en: "says the final yes or no", fr: "dit le oui ou le non final" },
  payer: { en: "holds the budget", fr: "détient le budget" },
  approver: { en: "has to validate before signature", fr: "doit valider avant la signature" },
  gatekeeper: { en: "opens or closes the door to the others", fr: "ouvre ou ferme la porte des autres" },
  champion: { en: "defends your offer when you are not there", fr: "défend votre offre en votre absence" },
};

export const attitudeLabels: Labels<Attitude> = {
  ally: { en: "ally", fr: "allié" },
  favourable: { en: "favourable", fr: "favorable" },
  neutral: { en: "neutral", fr: "neutre" },
  reserved: { en: "reserved", fr: "réservé" },
  opponent: { en: "opponent", fr: "opposant" },
  unknown: { en: "unknown", fr: "inconnue" },
};

/** From -2 (theirs) to 2 (ours); undefined for what lies beyond or between. */
export function balanceLabel(powerBalance: number): Localized | undefined {
  return balances[powerBalance + 2];
}

const balances: readonly Localized[] = [
  { en: "clearly theirs", fr: "nettement en leur faveur" },
  { en: "rather theirs", fr: "plutôt en leur faveur" },
  { en: "even", fr: "équilibré" },
  { en: "rather ours", fr: "plutôt en notre faveur" },
  { en: "clearly ours", fr: "nettement en notre faveur" },
];

/** SONCAS, and the environment. */
export const motiveLabels: Labels<Motive> = {
  security: { en: "security", fr: "sécurité" },
  pride: { en: "pride", fr: "orgueil" },
  novelty: { en: "novelty", fr: "nouveauté" },
  comfort: { en: "comfort", fr: "confort" },
  money: { en: "money", fr: "argent" },
  sympathy: { en: "sympathy", fr: "sympathie" },
  environment: { en: "environment", fr: "environnement" },
};

/** QQCOQCP. */
export const dimensionLabels: Labels<Dimension> = {
  who: { en: "Who", fr: "Qui" },
  what: { en: "What", fr: "Quoi" },
  where: { en: "Where", fr: "Où" },
  when: { en: "When", fr: "Quand" },
  how: { en: "How", fr: "Comment" },
  howMuch: { en: "How much", fr: "Combien" },
  why: { en: "Why", fr: "Pourquoi" },
};

export const levelLabels: Labels<DiscoveryLevel> = {
  customer: { en: "the customer", fr: "le client" },
  users: { en: "the users", fr: "les utilisateurs" },
  reseller: { en: "the reseller", fr: "le distributeur" },
  endCustomer: { en: "the customer's customer", fr: "le client du client" },
};

/** The topics of the double discovery, after the seven dimensions: first those of the reseller, then of its customers. */
export const topicLabels: Labels<ResellerTopic | EndCustomerTopic> = {
  activity: { en: "its business and its trend", fr: "son activité et son évolution" },
  clientele: { en: "its clientele", fr: "sa clientèle" },
  positioning: { en: "its positioning", fr: "son positionnement" },
  marginPolicy: { en: "its margin policy", fr: "sa politique de marge" },
  volumes: { en: "the volumes it needs", fr: "les volumes souhaités" },
  delivery: { en: "how often and where to deliver", fr: "la fréquence et le lieu de livraison" },
  paymentTerms: { en: "its payment terms", fr: "ses délais de paiement" },
  motives: { en: "their buying motives", fr: "leurs mobiles d'achat" },
  motivations: { en: "their motivations", fr: "leurs motivations" },
  "needs.features": { en: "the product features they look for", fr: "les caractéristiques recherchées" },
  "needs.place": { en: "where they buy", fr: "le lieu d'achat" },
  "needs.frequency": { en: "how often they buy", fr: "la fréquence d'achat" },
  "needs.budget": { en: "what they spend", fr: "le budget qu'ils y consacrent" },
};

export function topicLabel(id: string): Localized {
  return (topicLabels as Readonly<Record<string, Localized>>)[id] ?? { en: id, fr: id };
}
