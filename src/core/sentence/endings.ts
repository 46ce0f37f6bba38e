/*
 * What the ending of a word tells when no list knows it: new words are made in regular ways. Exceptions are words that
 * end so and mean something one can see.
 */

/** Verbs of more or less: "fluidifier", "intensify", "dynamiser", "energise", "deepen". */
export function isVerbOfDegree(plain: string): boolean {
  if (exactVerbs.has(plain)) return false;
  return (
    /(?:ifier|iser|ify|i[sz]e)$/.test(plain) ||
    /^(?:strength|deep|broad|wid|tight|sharp|height|length|soft|bright)en$/.test(plain)
  );
}

const exactVerbs = wordSet(
  "certifier ratifier specifier notifier planifier verifier identifier rectifier codifier signifier justifier qualifier modifier " +
    "finaliser realiser organiser numeriser viser autoriser commercialiser localiser utiliser informatiser digitaliser preciser actualiser reviser diviser budgetiser contractualiser formaliser concretiser industrialiser centraliser automatiser totaliser monetiser comptabiliser baliser poser proposer deposer " +
    "notify certify qualify verify identify rectify specify modify " +
    "finalise finalize organise organize realise realize digitise digitize authorise authorize formalise formalize invoice revise advise supervise franchise exercise raise promise premise merchandise rise wise otherwise enterprise precise size prize computerise computerize itemise automate automatise automatize centralise centralize",
);

/**
 * What is felt rather than seen: "fidélité", "proximité", "confiance", "loyalty", "presence", "closeness". The word as it
 * is written: without its accent "visite" would be one.
 */
export function isAbstract(written: string): boolean {
  const word = written.toLowerCase();
  if (word.length < 6 || concreteNouns.has(word.normalize("NFD").replace(/\p{M}/gu, ""))) return false;
  return /(?:ité|eté|ance|ence|isme|tude|esse|ness|ship|ity|ism|hood)s?$/.test(word);
}

const concreteNouns = wordSet(
  "quittance soutenance copropriete redevance licence licences agence agences creance creances assurance assurances mutuelle ordonnance seance seances conference conferences audience reference references echeance echeances maintenance residence residences urgence annonce annonces ambulance ambulances resistance pharmacie universite cite unite unites entite activite facilite facilites comite comites societe societes collectivite collectivites municipalite electricite publicite publicites localite extremite adresse adresses caisse presse messe vitesse forteresse hotesse promesse quantite quantites varietes variete propriete proprietes identite identites carte ballance balance finance finances " +
    "sequence evidence licence license insurance maintenance conference conferences reference references audience residence fence appliance appliances invoice allowance allowances acceptance clearance sentence university universities city cities facility facilities utility utilities capacity commodity electricity property properties quantity variety community communities authority authorities municipality business witness harness membership memberships dealership dealerships sponsorship internship township ship distributorship",
);

/** French past participles as they are written, of what is done to something: "référencé", "retenue", "inscrits". */
export function isParticiple(written: string): boolean {
  return written.length > 3 && /(?:ée?s?|[^o]ie?s?|ite?s?|[^eo]ue?s?|ise?s?|erte?s?)$/.test(written.toLowerCase());
}

/** Whether a word has the form of a plural: an s or x at its end that does not belong to it. */
export function isPluralForm(plain: string): boolean {
  return /[^s'][sx]$/.test(plain) && !/us$/.test(plain) && !singulars.has(plain);
}

const singulars = wordSet(
  "devis avis prix choix taux acces proces progres succes cours concours discours recours corps temps fois mois bois tapis repas bras dos cas gaz colis permis compromis voix croix noix yes series news lens gas vous jus tous process is his its this as",
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
