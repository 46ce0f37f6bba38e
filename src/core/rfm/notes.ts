import type { Localized, MessageData } from "../locale.ts";

/** What somebody has to know to defend the figures: where they come from and what is not in them. */
export interface RfmNote {
  readonly code: RfmNoteCode;
  readonly data: MessageData;
}
export type RfmNoteCode = keyof typeof rfmNotes;

export const rfmNotes = {
  read: {
    en: "{file} was read with {separator} between columns; customer from “{customer}”, date from “{date}” ({order}), amount from “{amount}” ({mark}). Lines: {lines}.",
    fr: "{file} a été lu avec {separator} entre les colonnes ; client dans « {customer} », date dans « {date} » ({order}), montant dans « {amount} » ({mark}). Lignes : {lines}.",
  },
  readTotals: {
    en: "{file} was read with {separator} between columns; customer from “{customer}”, recency from “{recency}”, frequency from “{frequency}”, amount from “{amount}” ({mark}). Lines: {lines}.",
    fr: "{file} a été lu avec {separator} entre les colonnes ; client dans « {customer} », récence dans « {recency} », fréquence dans « {frequency} », montant dans « {amount} » ({mark}). Lignes : {lines}.",
  },
  assumedOrder: {
    en: "No date of {file} tells the day from the month: the day was taken to come first. If it is the month, add --dates mdy.",
    fr: "Aucune date de {file} ne distingue le jour du mois : le jour a été supposé en premier. Si c'est le mois, ajoutez --dates mdy.",
  },
  encoding: {
    en: "{file} is no UTF-8: it was read as {encoding}.",
    fr: "{file} n'est pas en UTF-8 : il a été lu en {encoding}.",
  },
  skipped: {
    en: "Lines of {file} that could not be read and are not counted: {count}.",
    fr: "Lignes de {file} illisibles, qui ne sont pas comptées : {count}.",
  },
  fileChanged: {
    en: "{file} was being written while it was read: its last lines may be missing. Run this again once it is complete.",
    fr: "{file} était en cours d'écriture pendant la lecture : ses dernières lignes peuvent manquer. Relancez une fois le fichier complet.",
  },
  others: {
    en: "Lines of {file} for customers without a plan, left aside: {count}.",
    fr: "Lignes de {file} pour des clients sans plan, laissées de côté : {count}.",
  },
  future: {
    en: "Purchases dated after {asOf}, not counted: {count}. Correct their dates, or choose a later day.",
    fr: "Achats datés d'après le {asOf}, non comptés : {count}. Corrigez leurs dates, ou choisissez un jour plus tardif.",
  },
  nobodyBought: {
    en: "Nobody bought from {from} to {to}, so nobody has scores. Choose another period.",
    fr: "Personne n'a acheté du {from} au {to} : personne n'a donc de note. Choisissez une autre période.",
  },
  shortHistory: {
    en: "The first purchase is of {earliest}, after the start of the period ({from}): who bought before is not known, and the figures cover less time than asked for.",
    fr: "Le premier achat date du {earliest}, après le début de la période ({from}) : on ne sait pas qui achetait avant, et les chiffres couvrent moins de temps que demandé.",
  },
  shortPrevious: {
    en: "The first purchase is of {earliest}, after the start of the previous period ({from}): read the changes with care.",
    fr: "Le premier achat date du {earliest}, après le début de la période précédente ({from}) : lisez les changements avec prudence.",
  },
  thresholds: {
    en: "{axis}: scored by the playbook's fixed thresholds, for want of customers ({customers}) or of different values ({distinct}) to cut into {bins} equal shares.",
    fr: "{axis} : notée d'après les seuils fixes du playbook, faute de clients ({customers}) ou de valeurs différentes ({distinct}) pour faire {bins} parts égales.",
  },
  noScores: {
    en: "{axis}: no score (n = {customers}). There are too few different values to compare, and the playbook's thresholds do not make {bins} scores: it takes one limit fewer, in rising order.",
    fr: "{axis} : note indisponible (n = {customers}). Trop peu de valeurs différentes à comparer, et les seuils du playbook ne donnent pas {bins} notes : il faut une limite de moins, en ordre croissant.",
  },
  contactBasis: {
    en: "Recency is counted from the last purchase or contact, for everybody.",
    fr: "La récence se compte depuis le dernier achat ou le dernier contact, pour tous.",
  },
  noContacts: {
    en: "The playbook counts recency from contacts too, but this file has none: recency is counted from purchases, for everybody.",
    fr: "Le playbook compte aussi la récence depuis les contacts, mais ce fichier n'en a pas : elle se compte depuis les achats, pour tous.",
  },
  noDocuments: {
    en: "The playbook counts purchases by order, but no column holds the order's number: each line counts as one. Name it with --document.",
    fr: "Le playbook compte les achats par commande, mais aucune colonne ne donne le numéro de commande : chaque ligne compte pour un achat. Nommez-la avec --document.",
  },
  refunded: {
    en: "Refunds as high as the purchases or higher, hence the lowest amount score: {customers}.",
    fr: "Avoirs égaux ou supérieurs aux achats, d'où la note de montant la plus basse : {customers}.",
  },
  otherCurrency: {
    en: "Amounts are compared in {currency}. In another currency, and without an amount score: {customers}.",
    fr: "Les montants sont comparés en {currency}. Dans une autre devise, et sans note de montant : {customers}.",
  },
  mixedCurrency: {
    en: "Purchases in several currencies are not added up: {customers}.",
    fr: "Les achats en plusieurs devises ne sont pas additionnés : {customers}.",
  },
  uncovered: {
    en: "No class of the playbook holds these scores, so these customers have none: {customers}.",
    fr: "Aucune classe du playbook ne contient ces notes ; ces clients n'en ont donc pas : {customers}.",
  },
  recomputed: {
    en: "Compared with {from} to {to}, with the limits of each period: a customer may fall because others rose.",
    fr: "Comparé à la période du {from} au {to}, avec les limites propres à chaque période : un client peut reculer parce que d'autres progressent.",
  },
  frozen: {
    en: "Compared with {from} to {to}, whose limits hold for both periods: only a customer's own purchases move it.",
    fr: "Comparé à la période du {from} au {to}, dont les limites valent pour les deux : seuls ses propres achats font bouger un client.",
  },
  bothSources: {
    en: "These plans list purchases and point to a file of orders; the file counts: {plans}.",
    fr: "Ces plans listent des achats et renvoient à un fichier de commandes ; c'est le fichier qui compte : {plans}.",
  },
  sameCustomer: {
    en: "Plans of a customer that another plan stands for: {plans}.",
    fr: "Plans d'un client qu'un autre plan représente déjà : {plans}.",
  },
} as const satisfies Record<string, Localized>;
