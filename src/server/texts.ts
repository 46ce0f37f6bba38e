import type { Localized } from "../core/locale.ts";

/** What the server itself says, beside findings: in the log and in the progress bar. */
export const texts = {
  unreadable: {
    en: "{file} can't be read ({reason}), so it was not checked.",
    fr: "{file} ne peut pas être lu ({reason}) et n'a donc pas été vérifié.",
  },
  unreadableFolder: {
    en: "{file} can't be searched for account plans ({reason}).",
    fr: "{file} : impossible d'y chercher des plans de compte ({reason}).",
  },
  failed: {
    en: "{file} could not be checked because of a mistake in Sales Playbook. Its last findings stay.",
    fr: "{file} n'a pas pu être vérifié à cause d'une erreur de Sales Playbook. Les derniers constats restent affichés.",
  },
  stopped: {
    en: "Stopped: {count} account plans and playbooks that are not open were not checked.",
    fr: "Arrêt : {count} plans de compte et playbooks qui ne sont pas ouverts n'ont pas été vérifiés.",
  },
  checking: { en: "Checking account plans", fr: "Vérification des plans de compte" },
  checked: { en: "{done} of {total}", fr: "{done} sur {total}" },
} satisfies Record<string, Localized>;
