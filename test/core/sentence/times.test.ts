import assert from "node:assert/strict";
import fc from "fast-check";
import type { Locale } from "../../../src/core/locale.ts";
import { isIsoDate } from "../../../src/core/plan/iso-date.ts";
import type { Moment } from "../../../src/core/sentence/moment.ts";
import { momentsIn } from "../../../src/core/sentence/times/moments.ts";
import { wordsOf } from "../../../src/core/sentence/words.ts";

/** A Monday. */
const today = "2026-06-15";

type Case = readonly [sentence: string, ...moments: string[]];

/**
 * Sentences with what they say of time between ‹ ›, and what each of them means: the day by which, "first..last" of a
 * period, "past first..last", "per week", "event", "named event", or the kind.
 */
function reads(language: Locale, cases: readonly Case[]) {
  for (const [marked, ...expected] of cases) {
    it(`${language}: ${marked}`, () => {
      const sentence = marked.replace(/[‹›]/g, "");
      const moments = momentsIn(wordsOf(sentence), { today, language });
      assert.deepEqual([marking(sentence, moments), ...moments.map(inShort)], [marked, ...expected]);
    });
  }
}

function marking(sentence: string, moments: readonly Moment[]): string {
  let marked = "";
  let end = 0;
  for (const { range } of moments) {
    marked += `${sentence.slice(end, range.start)}‹${sentence.slice(range.start, range.end)}›`;
    end = range.end;
  }
  return marked + sentence.slice(end);
}

function inShort(moment: Moment): string {
  switch (moment.kind) {
    case "due":
      return moment.start ? `${moment.start}..${moment.due}` : moment.due;
    case "past":
      return `past ${moment.start ?? ""}..${moment.end ?? ""}`;
    case "pace":
      return moment.every === 1 ? `per ${moment.per}` : `every ${moment.every} ${moment.per}s`;
    case "event":
      return moment.isNamed ? "named event" : "event";
    default:
      return moment.kind;
  }
}

describe("the times of a sentence", () => {
  describe("days", () => {
    reads("fr", [
      ["Signer ‹avant le 30/06›", "2026-06-30"],
      ["Livrer ‹le 30/06/26› dans l'Ouest", "2026-06-30"],
      ["Livrer ‹pour le 30/06/2027›", "2027-06-30"],
      ["‹d'ici le 30.09›, 12 contrats", "2026-09-30"],
      ["12 contrats ‹au plus tard le 30.06.2026›", "2026-06-30"],
      ["Signature ‹le 3 mars›", "2027-03-03"],
      ["Signature ‹mardi 30› ‹à 9h›", "2026-06-30", "hour"],
      ["Signature ‹la semaine du 12›", "2026-07-06..2026-07-12"],
      ["Signature ‹J+30›", "2026-07-15"],
      ["Signature ‹le premier avril›", "2027-04-01"],
      ["Signature ‹au 1er avril 2027›", "2027-04-01"],
      ["Rendre l'offre ‹le 14›", "2026-07-14"],
      ["Rendre l'offre ‹avant le 20›", "2026-06-20"],
      ["démo ‹lundi 6 juillet›, à Lyon", "2026-07-06"],
      ["Rappeler Mme Leroy ‹vendredi›", "2026-06-19"],
      ["L'appeler ‹vendredi prochain›", "2026-06-19"],
      ["‹15 sept. 2026› : 12 clients", "2026-09-15"],
      ["12 clients (‹15/10›)", "2026-10-15"],
      ["L'appeler ‹demain›", "2026-06-16"],
      ["‹Échéance : 31/12›", "2026-12-31"],
      ["le contrat, ‹30 juin au plus tard›", "2026-06-30"],
      ["lancer l'offre ‹à partir du 1er septembre›", "2026-09-01"],
      ["Réunion ‹le 2026-09-08›", "2026-09-08"],
      ["Signer ‹pour le 14 juillet›", "2026-07-14"],
      ["Tout livrer ‹jusqu'au 29 février 2028›", "2028-02-29"],
    ]);
    reads("en", [
      ["Sign ‹by 30/06›", "2026-06-30"],
      ["Sign ‹by 12/24›", "2026-12-24"],
      ["Sign ‹before March 3rd›", "2027-03-03"],
      ["Sign ‹by end Nov '26›", "2026-11-30"],
      ["Sign ‹in the run-up to Christmas›", "2026-12-25"],
      ["Sign ‹on the 3rd of March›", "2027-03-03"],
      ["Sign ‹by the 15th›", "2026-06-15"],
      ["Sign ‹by March 3, 2027›, then train", "2027-03-03"],
      ["‹by Friday›, 3 calls", "2026-06-19"],
      ["a demo ‹next Monday›", "2026-06-22"],
      ["a demo on the new line, ‹Friday, June 19›", "2026-06-19"],
      ["a demo ‹tomorrow›", "2026-06-16"],
      ["‹No later than 30 September 2026›: 12 deals", "2026-09-30"],
      ["12 deals, ‹deadline 31.12.26›", "2026-12-31"],
      ["12 deals, ‹due: 2026-12-31›", "2026-12-31"],
      ["‹by Sept 1st› 12 deals", "2026-09-01"],
      ["12 deals (‹31 Jan 2027›)", "2027-01-31"],
      ["Answer: ‹17 July at the latest›", "2026-07-17"],
      ["Get an answer ‹today›", "2026-06-15"],
      ["12 visits ‹in the two weeks starting July 6›", "2026-07-06..2026-07-19"],
      ["‹in the week of 12 October›, 12 visits", "2026-10-12..2026-10-18"],
    ]);
  });

  describe("months", () => {
    reads("fr", [
      ["20 visites ‹en mars›", "2027-03-01..2027-03-31"],
      ["20 visites ‹en juin›", "2026-06-01..2026-06-30"],
      ["20 visites ‹au mois d'août›", "2026-08-01..2026-08-31"],
      ["20 visites ‹janv 27›", "2027-01-01..2027-01-31"],
      ["20 visites ‹à M+3›", "2026-09-01..2026-09-30"],
      ["20 visites ‹d'ici mars 2027›", "2027-03-31"],
      ["20 visites ‹d'ici fin mars›", "2027-03-31"],
      ["20 visites ‹avant mars›", "2027-02-28"],
      ["20 visites ‹avant la fin du mois›", "2026-06-30"],
      ["20 visites ‹à la mi-septembre›", "2026-09-15"],
      ["20 visites ‹mi-mars›", "2027-03-15"],
      ["20 visites ‹début octobre›", "2026-10-10"],
      ["20 visites ‹fin déc›", "2026-12-31"],
      ["20 visites ‹courant novembre›", "2026-11-01..2026-11-30"],
      ["20 visites ‹le mois prochain›", "2026-07-01..2026-07-31"],
      ["20 visites ‹ce mois-ci›", "2026-06-01..2026-06-30"],
      ["20 visites ‹fin de mois›", "2026-06-30"],
      ["20 visites ‹en avril prochain›", "2027-04-01..2027-04-30"],
      ["20 visites ‹la première quinzaine de juillet›", "2026-07-01..2026-07-15"],
      ["‹en sept›, 7 visites", "2026-09-01..2026-09-30"],
      ["‹Septembre› : 7 visites", "2026-09-01..2026-09-30"],
      ["20 visites ‹de janvier à mars›", "2027-01-01..2027-03-31"],
      ["20 visites ‹entre avril et juin›", "2026-04-01..2026-06-30"],
      ["20 visites ‹de novembre à février 2027›", "2026-11-01..2027-02-28"],
      ["20 visites ‹du 1er au 15 mars›", "2027-03-01..2027-03-15"],
      ["20 visites ‹du 12/10 au 30/10›", "2026-10-12..2026-10-30"],
      ["20 visites ‹à la fin du mois de juin›", "2026-06-30"],
      ["20 visites ‹de juillet à septembre inclus›", "2026-07-01..2026-09-30"],
      ["20 visites ‹en juillet/août›", "2026-07-01..2026-08-31"],
      ["‹fin juin/début juillet›, 20 visites", "2026-06-30..2026-07-10"],
      ["‹Avril› : 12 visites", "2027-04-01..2027-04-30"],
      ["20 visites ‹dici fin mars›", "2027-03-31"],
      ["20 visites ‹en juin de l'an prochain›", "2027-06-01..2027-06-30"],
      ["20 visites ‹en mars-avril›", "2027-03-01..2027-04-30"],
    ]);
    reads("en", [
      ["20 visits ‹in May›", "2027-05-01..2027-05-31"],
      ["20 visits ‹by March›", "2027-03-31"],
      ["20 visits ‹before July›", "2026-06-30"],
      ["20 visits ‹before June›", "2027-05-31"],
      ["20 visits ‹before the end of June›", "2026-06-30"],
      ["20 visits ‹in mid-March›", "2027-03-15"],
      ["20 visits ‹by mid-March›", "2027-03-15"],
      ["20 visits ‹end of month›", "2026-06-30"],
      ["20 visits ‹by EOM›", "2026-06-30"],
      ["20 visits ‹at month-end›", "2026-06-30"],
      ["20 visits ‹this month›", "2026-06-01..2026-06-30"],
      ["20 visits ‹next month›", "2026-07-01..2026-07-31"],
      ["20 visits ‹by early October›", "2026-10-10"],
      ["20 visits ‹in late October›", "2026-10-31"],
      ["20 visits ‹end-June›", "2026-06-30"],
      ["20 visits ‹from Jan to March›", "2027-01-01..2027-03-31"],
      ["20 visits ‹between April and June›", "2026-04-01..2026-06-30"],
      ["20 visits ‹from July 1 through September 30›", "2026-07-01..2026-09-30"],
      ["20 visits ‹in the month of July›", "2026-07-01..2026-07-31"],
      ["20 visits ‹by next June›", "2027-06-30"],
      ["20 visits ‹by end of business Friday›", "2026-06-19"],
      ["20 visits ‹Oct-Dec›", "2026-10-01..2026-12-31"],
      ["20 visits ‹in the first half of March›", "2027-03-01..2027-03-15"],
      ["20 visits ‹in the second week of September›", "2026-09-08..2026-09-14"],
      ["20 visits ‹until the end of August 2027›", "2027-08-31"],
      ["20 visits ‹from October›", "2026-10-01..2026-10-31"],
      ["‹May 2027›: 20 visits", "2027-05-01..2027-05-31"],
      ["20 visits ‹2026-09›", "2026-09-01..2026-09-30"],
    ]);
  });

  describe("quarters, halves and weeks", () => {
    reads("fr", [
      ["12 contrats ‹au T3 2026›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹T3›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹fin T1›", "2027-03-31"],
      ["12 contrats ‹début T2›", "2026-04-30"],
      ["12 contrats ‹au 3e trimestre›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹au troisième trimestre 2027›", "2027-07-01..2027-09-30"],
      ["12 contrats ‹avant la fin du premier trimestre 2027›", "2027-03-31"],
      ["12 contrats ‹1er sem. 2027›", "2027-01-01..2027-06-30"],
      ["12 contrats ‹au prochain trimestre›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹ce trimestre›", "2026-04-01..2026-06-30"],
      ["12 contrats ‹fin de trimestre›", "2026-06-30"],
      ["12 contrats ‹au dernier trimestre›", "2026-10-01..2026-12-31"],
      ["12 contrats ‹au S2›", "2026-07-01..2026-12-31"],
      ["12 contrats ‹au 1er semestre 2027›", "2027-01-01..2027-06-30"],
      ["12 contrats ‹semaine 42›", "2026-10-12..2026-10-18"],
      ["12 contrats ‹en S42›", "2026-10-12..2026-10-18"],
      ["12 contrats ‹sem. 42›", "2026-10-12..2026-10-18"],
      ["12 contrats ‹la semaine prochaine›", "2026-06-22..2026-06-28"],
      ["12 contrats ‹T2 et T3 2027›", "2027-04-01..2027-09-30"],
      ["12 contrats ‹3T26›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹2026-T3›", "2026-07-01..2026-09-30"],
      ["12 contrats ‹S38›", "2026-09-14..2026-09-20"],
      ["12 contrats ‹dans le courant du premier trimestre›", "2027-01-01..2027-03-31"],
      ["12 contrats ‹T1-T2 2027›", "2027-01-01..2027-06-30"],
      ["closer 3 deals ‹d'ici Q3›", "2026-09-30"],
      ["12 contrats ‹semaines 42 à 44›", "2026-10-12..2026-11-01"],
    ]);
    reads("en", [
      ["12 deals ‹in Q4›", "2026-10-01..2026-12-31"],
      ["12 deals ‹by the end of Q1›", "2027-03-31"],
      ["12 deals ‹Q1 27›", "2027-01-01..2027-03-31"],
      ["12 deals ‹in Q1'27›", "2027-01-01..2027-03-31"],
      ["12 deals ‹Q3/26›", "2026-07-01..2026-09-30"],
      ["12 deals ‹in the third quarter›", "2026-07-01..2026-09-30"],
      ["12 deals ‹in the last quarter of the year›", "2026-10-01..2026-12-31"],
      ["12 deals ‹in the back half of the year›", "2026-07-01..2026-12-31"],
      ["12 deals ‹in the quarter ending 30 September›", "2026-07-01..2026-09-30"],
      ["12 deals ‹this quarter›", "2026-04-01..2026-06-30"],
      ["12 deals ‹next quarter›", "2026-07-01..2026-09-30"],
      ["12 deals ‹in the coming quarter›", "2026-07-01..2026-09-30"],
      ["12 deals ‹by EOQ›", "2026-06-30"],
      ["12 deals ‹by the end of next quarter›", "2026-09-30"],
      ["12 deals ‹Q2-Q3›", "2026-04-01..2026-09-30"],
      ["12 deals ‹in H2›", "2026-07-01..2026-12-31"],
      ["12 deals ‹H1 27›", "2027-01-01..2027-06-30"],
      ["12 deals ‹in the second half›", "2026-07-01..2026-12-31"],
      ["12 deals ‹in the first half of 2027›", "2027-01-01..2027-06-30"],
      ["12 deals ‹by wk 42›", "2026-10-18"],
      ["12 deals ‹in week 42›", "2026-10-12..2026-10-18"],
      ["12 deals ‹before Q4›", "2026-09-30"],
      ["12 deals ‹Q1 next year›", "2027-01-01..2027-03-31"],
      ["12 deals ‹in 3Q26›", "2026-07-01..2026-09-30"],
      ["12 deals ‹1H27›", "2027-01-01..2027-06-30"],
      ["12 deals ‹FY27 Q1›", "2027-01-01..2027-03-31"],
      ["12 deals ‹in Q2 or Q3›", "2026-04-01..2026-09-30"],
      ["12 deals ‹early next quarter›", "2026-07-31"],
      ["12 deals ‹by KW 42›", "2026-10-18"],
    ]);
  });

  describe("years", () => {
    reads("fr", [
      ["200 k€ ‹en 2026›", "2026-01-01..2026-12-31"],
      ["Objectif ‹2026› : 200 k€", "2026-01-01..2026-12-31"],
      ["200 k€ de CA ‹2027›", "2027-01-01..2027-12-31"],
      ["‹2027› : 200 k€", "2027-01-01..2027-12-31"],
      ["200 k€ ‹sur la période 2026-2028›", "2026-01-01..2028-12-31"],
      ["200 k€ ‹pour le reste de l'année›", "2026-06-15..2026-12-31"],
      ["200 k€ ‹sur l'année 2027›", "2027-01-01..2027-12-31"],
      ["200 k€ ‹pour l'exercice 2027›", "2027-01-01..2027-12-31"],
      ["200 k€ ‹sur FY27›", "2027-01-01..2027-12-31"],
      ["200 k€, ‹fin d'année›", "2026-12-31"],
      ["200 k€ ‹d'ici la fin de l'année›", "2026-12-31"],
      ["200 k€ ‹avant fin 2027›", "2027-12-31"],
      ["200 k€ ‹mi-2027›", "2027-06-30"],
      ["200 k€ ‹début 2027›", "2027-03-31"],
      ["200 k€ ‹cette année›", "2026-01-01..2026-12-31"],
      ["200 k€ ‹l'an prochain›", "2027-01-01..2027-12-31"],
      ["200 k€ ‹dans l'année›", "2026-01-01..2026-12-31"],
      ["200 k€ ‹avant 2027›", "2026-12-31"],
      ["200 k€ ‹à l'horizon 2028›", "2028-12-31"],
      ["200 k€ ‹d'ici fin d'exercice›", "2026-12-31"],
      ["200 k€ ‹d'ici au 31 décembre prochain›", "2026-12-31"],
      ["200 k€ ‹à partir de 2027›", "2027-01-01..2027-12-31"],
      ["Budget ‹2027› : 200 k€", "2027-01-01..2027-12-31"],
      ["200 k€ ‹de 2026 à 2028›", "2026-01-01..2028-12-31"],
      ["200 k€ ‹au début de l'année prochaine›", "2027-03-31"],
      ["200 k€ ‹d'ici fin 27›", "2027-12-31"],
      ["200 k€, ‹année civile 2026›", "2026-01-01..2026-12-31"],
      ["Finir ‹2026› à 33 %", "2026-01-01..2026-12-31"],
      ["Solder l'affaire ‹d'ici la clôture du semestre›", "2026-06-30"],
      ["200 k€ ‹en N+1›", "2027-01-01..2027-12-31"],
      ["200 k€ ‹en 2026-2027›", "2026-01-01..2027-12-31"],
    ]);
    reads("en", [
      ["200k ‹in 2027›", "2027-01-01..2027-12-31"],
      ["200k ‹for 2027›", "2027-01-01..2027-12-31"],
      ["‹2026› target: 200k", "2026-01-01..2026-12-31"],
      ["200k ‹by 2028›", "2028-12-31"],
      ["200k ‹by EOY›", "2026-12-31"],
      ["200k, ‹YE›", "2026-12-31"],
      ["200k ‹by year-end›", "2026-12-31"],
      ["200k ‹by the end of 2026›", "2026-12-31"],
      ["200k ‹by end of FY27›", "2027-12-31"],
      ["200k ‹this year›", "2026-01-01..2026-12-31"],
      ["200k ‹next year›", "2027-01-01..2027-12-31"],
      ["200k ‹by mid-2027›", "2027-06-30"],
      ["200k ‹in fiscal year 2027›", "2027-01-01..2027-12-31"],
      ["200k ‹throughout 2027›", "2027-01-01..2027-12-31"],
      ["Finish ‹the year› at 200k", "2026-01-01..2026-12-31"],
      ["Make ‹2027› count", "2027-01-01..2027-12-31"],
      ["200k ‹for the 2026/27 academic year›", "2026-01-01..2027-12-31"],
      ["200k ‹by FY end›", "2026-12-31"],
      ["As many dealers as possible ‹in 2027›", "2027-01-01..2027-12-31"],
      ["No fewer than 38 dealers ‹at the end of 2026›", "2026-12-31"],
      ["200k ‹from 2027 onwards›", "2027-01-01..2027-12-31"],
      ["200k ‹this FY›", "2026-01-01..2026-12-31"],
      ["200k ‹between now and the end of the year›", "2026-06-15..2026-12-31"],
      ["200k ‹in the first half of next year›", "2027-01-01..2027-06-30"],
      ["200k (‹2026-2028›)", "2026-01-01..2028-12-31"],
      ["200k (‹2027›)", "2027-01-01..2027-12-31"],
      ["200k ‹by the start of the 2027 school year›", "2027-03-31"],
    ]);
  });

  describe("lengths from today", () => {
    reads("fr", [
      ["Signer ‹d'ici 6 mois›", "2026-06-15..2026-12-15"],
      ["Signer ‹sous 90 jours›", "2026-06-15..2026-09-13"],
      ["Signer ‹dans les six mois›", "2026-06-15..2026-12-15"],
      ["Signer ‹sur les 12 prochains mois›", "2026-06-15..2027-06-15"],
      ["Signer 20 clients ‹sur 6 mois›", "2026-06-15..2026-12-15"],
      ["‹À 3 ans›, devenir leader", "2026-06-15..2029-06-15"],
      ["20 visites ‹en l'espace de 3 mois›", "2026-06-15..2026-09-15"],
      ["20 visites ‹sur 3 mois›", "2026-06-15..2026-09-15"],
      ["20 visites ‹pendant un an›", "2026-06-15..2027-06-15"],
      ["20 visites ‹en douze mois›", "2026-06-15..2027-06-15"],
      ["20 visites ‹d'ici deux à trois mois›", "2026-06-15..2026-09-15"],
      ["20 visites ‹dans un délai de 3 semaines›", "2026-06-15..2026-07-06"],
      ["20 visites ‹d'ici une quinzaine›", "2026-06-15..2026-06-30"],
      ["20 visites ‹d'ici un an et demi›", "2026-06-15..2027-12-15"],
      ["20 visites ‹en soixante jours›", "2026-06-15..2026-08-14"],
      ["20 visites ‹sous huitaine›", "2026-06-15..2026-06-23"],
      ["20 visites ‹au plus tard dans 3 mois›", "2026-06-15..2026-09-15"],
      ["20 visites, ‹3 mois max›", "2026-06-15..2026-09-15"],
      ["20 visites ‹ds 3 mois›", "2026-06-15..2026-09-15"],
      ["Répondre à l'appel d'offres ‹sous 48 h›", "2026-06-15..2026-06-17"],
      ["20 visites ‹en moins de 2 mois›", "2026-06-15..2026-08-15"],
    ]);
    reads("en", [
      ["Sign ‹within 6 months›", "2026-06-15..2026-12-15"],
      ["Sign ‹in the next 30 days›", "2026-06-15..2026-07-15"],
      ["20 visits ‹over 12 months›", "2026-06-15..2027-06-15"],
      ["20 visits ‹over the next two years›", "2026-06-15..2028-06-15"],
      ["20 visits ‹in the 12 months to June 2027›", "2026-07-01..2027-06-30"],
      ["20 visits ‹a quarter from now›", "2026-06-15..2026-09-15"],
      ["20 visits ‹in three months›", "2026-06-15..2026-09-15"],
      ["20 visits ‹within a year›", "2026-06-15..2027-06-15"],
      ["20 visits ‹within the next twenty-one days›", "2026-06-15..2026-07-06"],
      ["20 visits ‹during the next 90 days›", "2026-06-15..2026-09-13"],
      ["20 visits ‹in six months' time›", "2026-06-15..2026-12-15"],
      ["20 visits ‹within the quarter›", "2026-04-01..2026-06-30"],
      ["20 visits ‹in the next fortnight›", "2026-06-15..2026-06-30"],
      ["20 visits ‹in no more than 6 months›", "2026-06-15..2026-12-15"],
      ["‹90-day› plan: 12 visits", "2026-06-15..2026-09-13"],
      ["Answer the tender ‹within 48 hours›", "2026-06-15..2026-06-17"],
      ["20 visits ‹6 months from now›", "2026-06-15..2026-12-15"],
      ["20 visits ‹in half a year›", "2026-06-15..2026-12-15"],
      ["20 visits, ‹next 30 days›", "2026-06-15..2026-07-15"],
    ]);
  });

  describe("seasons and feasts", () => {
    reads("fr", [
      ["Être en rayon ‹cet été›", "2026-06-21..2026-09-20"],
      ["Être en rayon ‹d'ici l'été›", "2026-09-20"],
      ["Être en rayon ‹avant l'automne›", "2026-09-20"],
      ["Être en rayon ‹au printemps 2027›", "2027-03-21..2027-06-20"],
      ["Être en rayon ‹avant Noël›", "2026-12-25"],
      ["Solder le litige ‹avant la trêve des confiseurs›", "2026-12-24"],
      ["Être en rayon ‹pour la fête des mères›", "2027-05-30"],
      ["Livrer ‹avant le lundi de Pâques›", "2027-03-29"],
      ["Être en rayon ‹à Pâques›", "2027-03-28"],
      ["Être en rayon ‹à la rentrée›", "2026-09-01"],
      ["Être en rayon ‹dès la rentrée›", "2026-09-01"],
      ["Être en rayon ‹jusqu'à l'été prochain›", "2026-09-20"],
    ]);
    reads("en", [
      ["On the shelf ‹this summer›", "2026-06-21..2026-09-20"],
      ["On the shelf ‹by the end of the summer›", "2026-09-20"],
      ["On the shelf ‹before Christmas›", "2026-12-25"],
      ["Ship it ‹before Thanksgiving›", "2026-11-26"],
      ["Ship it ‹before Labor Day›", "2026-09-07"],
      ["Ship it ‹by Midsummer 2027›", "2027-06-24"],
      ["On the shelf ‹by Easter›", "2027-03-28"],
      ["On the shelf ‹in spring 2027›", "2027-03-21..2027-06-20"],
      ["On the shelf ‹before the Christmas rush›", "2026-12-25"],
      ["On the shelf ‹next winter›", "2026-12-21..2027-03-20"],
      ["On the shelf ‹in the fall›", "2026-09-21..2026-12-20"],
      ["On the shelf ‹for Black Friday›", "2026-11-27"],
    ]);
  });

  describe("events", () => {
    reads("fr", [
      ["Démo ‹avant le salon de mars›", "2027-03-31"],
      ["Démo ‹au SIAL›", "named event"],
      ["Démo ‹avant le salon de Lyon›", "named event"],
      ["Démo ‹d'ici le salon de Lyon› ‹en mars›", "named event", "2027-03-01..2027-03-31"],
      ["Démo ‹avant le prochain comité›", "event"],
      ["Démo ‹après la réorganisation›", "event"],
      ["Démo ‹d'ici la fin du projet›", "event"],
      ["Signer ‹avant la retraite de M›. Leroy", "event"],
      ["Le voir ‹dès que le chantier redémarre›", "event"],
      ["Le voir ‹quand le budget sera voté›", "event"],
      ["Le voir ‹avant qu'il ne parte›", "event"],
      ["‹Suite à notre réunion du 4 mai›, signer", "past 2026-05-04..2026-05-04"],
      ["Le voir ‹pour le comité d'achat du 12 septembre›", "2026-09-12"],
      ["Le voir ‹pour la réunion annuelle de mars›", "2027-03-31"],
      ["Le voir ‹à la revue annuelle›", "event"],
      ["Le voir ‹2 semaines avant le salon›", "event"],
      ["Livrer ‹30 jours après la signature›", "event"],
      ["Être en rayon ‹la saison prochaine›", "named event"],
      ["9 ventes ‹avant la fermeture d'août›", "2026-08-31"],
      ["Rassurer le client ‹après l'incident du 3 avril›", "past 2026-04-03..2026-04-03"],
      ["‹Dès l'arrivée de la directrice›, la voir", "event"],
      ["‹Tant que dure la grève›, tenir", "event"],
      ["Être en rayon ‹avant les soldes d'hiver›", "named event"],
      ["Négocier ‹à l'échéance du contrat›", "event"],
      ["Signer ‹dès la fin de l'essai›", "event"],
      ["Le voir ‹lors de la prochaine réunion›", "event"],
    ]);
    reads("en", [
      ["A demo ‹before the SIAL trade show›", "named event"],
      ["A demo ‹before the January trade show›", "2027-01-31"],
      ["A demo ‹at the annual review in June›", "2026-06-30"],
      ["A demo ‹before the next committee›", "event"],
      ["A demo ‹at the trade show›", "event"],
      ["A demo ‹before the Frankfurt fair›", "named event"],
      ["Sign ‹before Mr Kowalski retires›", "event"],
      ["Sign ‹until the elections in March 2027›", "2027-03-31"],
      ["Sign ‹once the new hall is running›", "event"],
      ["Sign ‹after the merger›", "event"],
      ["A demo ‹before CES 2027›", "named event"],
      ["A demo ‹at CES in January›", "2027-01-31"],
      ["A demo ‹at the September board›", "2026-09-30"],
      ["Sign ‹3 months before expiry›", "event"],
      ["Keep it ‹through the budget cuts of 2027›", "2027-12-31"],
      ["Gather 500 names ‹before the half-term break in October›", "2026-10-31"],
      ["Stay ‹as long as the building work lasts›", "event"],
      ["Sign ‹upon delivery›", "event"],
      ["On the shelf ‹in time for the new season›", "event"],
      ["A demo ‹at Vivatech›", "named event"],
    ]);
  });

  describe("loose horizons and urgency", () => {
    reads("fr", [
      ["Progresser ‹à court terme›", "loose"],
      ["Progresser ‹d'ici quelques semaines›", "loose"],
      ["Progresser ‹dans un délai raisonnable›", "loose"],
      ["Progresser ‹dans la foulée›", "urgent"],
      ["Progresser ‹dans les prochains mois›", "loose"],
      ["Progresser ‹l'an prochain ou plus tard›", "loose"],
      ["Progresser ‹prochainement›", "urgent"],
      ["Progresser ‹dès que possible›", "urgent"],
      ["Progresser ‹au plus vite›", "urgent"],
      ["Progresser ‹rapidement›", "urgent"],
      ["Progresser ‹sans délai›", "urgent"],
      ["Nouer un partenariat à long terme"],
    ]);
    reads("en", [
      ["Improve ‹in the medium term›", "loose"],
      ["Improve ‹within a few weeks›", "loose"],
      ["Improve ‹over the months to come›", "loose"],
      ["Improve ‹from now on›", "urgent"],
      ["Improve ‹in the coming months›", "loose"],
      ["Improve ‹sometime next year or later›", "loose"],
      ["Improve ‹ASAP›", "urgent"],
      ["Improve ‹as soon as possible›", "urgent"],
      ["Improve ‹before long›", "urgent"],
      ["Improve ‹quickly›", "urgent"],
      ["Improve ‹without delay›", "urgent"],
      ["Build a long-term partnership"],
    ]);
  });

  describe("paces", () => {
    reads("fr", [
      ["40 appels ‹par semaine›", "per week"],
      ["40 appels‹/sem›", "per week"],
      ["40 k€‹/an›", "per year"],
      ["40 appels ‹chaque lundi›", "per week"],
      ["Une livraison ‹tous les mois›", "per month"],
      ["Une visite ‹toutes les deux semaines›", "every 2 weeks"],
      ["Une visite ‹chaque été›", "per year"],
      ["CA ‹mensuel› de 40 k€", "per month"],
      ["plus de rupture ‹le lundi›", "per week"],
      ["12 k€ ‹par trimestre› ‹en 2027›", "per quarter", "2027-01-01..2027-12-31"],
      ["Une visite ‹le 1er lundi du mois›", "per month"],
      ["Une visite ‹tous les 15 jours›", "every 15 days"],
      ["40 appels ‹par jour›", "per day"],
      ["Un CA ‹annuel› de 200 k€", "per year"],
    ]);
    reads("en", [
      ["40 calls ‹a week›", "per week"],
      ["40 calls ‹per week›", "per week"],
      ["40 calls ‹each month›", "per month"],
      ["40 calls ‹every two weeks›", "every 2 weeks"],
      ["a ‹weekly› call", "per week"],
      ["a call ‹on Mondays›", "per week"],
      ["$40k ‹a year›", "per year"],
      ["40 calls‹/month› ‹until December›", "per month", "2026-12-31"],
      ["a call ‹every other week›", "every 2 weeks"],
      ["$60k ‹p.a.›, net", "per year"],
      ["40 calls ‹every day›", "per day"],
      ["an ‹annual› revenue of $40k", "per year"],
    ]);
  });

  describe("what was", () => {
    reads("fr", [
      ["200 k€, contre 180 k€ ‹en 2025›", "past 2025-01-01..2025-12-31"],
      ["‹2025› : 180 k€", "past 2025-01-01..2025-12-31"],
      ["On stagne ‹depuis 2019›", "past 2019-01-01..2026-06-15"],
      ["On stagne ‹depuis 3 ans›", "past 2023-06-15..2026-06-15"],
      ["Faire mieux que ‹l'an dernier›", "past 2025-01-01..2025-12-31"],
      ["Faire mieux qu'‹en 2025›", "past 2025-01-01..2025-12-31"],
      ["Faire mieux que ‹le mois dernier›", "past 2026-05-01..2026-05-31"],
      ["Faire mieux que ‹T-1›", "past 2026-01-01..2026-03-31"],
      ["Faire mieux que ‹N-1›", "past 2025-01-01..2025-12-31"],
      ["40 visites, contre 30 ‹au T1›, ‹d'ici fin mars›", "past 2026-01-01..2026-03-31", "2027-03-31"],
      ["Passer de 180 k€ ‹en 2025› à 200 k€ ‹en 2026›", "past 2025-01-01..2025-12-31", "2026-01-01..2026-12-31"],
      ["Client perdu ‹il y a 2 ans›", "past 2024-06-15..2026-06-15"],
      ["5 visites, contre 12 ‹aujourd'hui›", "past 2026-06-15..2026-06-15"],
      ["Pas moins bon qu'‹au T1›", "past 2026-01-01..2026-03-31"],
      ["Obtenir que Mme Leroy signe ‹au T3›", "2026-07-01..2026-09-30"],
      ["Refaire notre score de ‹2025›", "past 2025-01-01..2025-12-31"],
      ["+ 10 % ‹sur les 12 derniers mois›", "past 2025-06-15..2026-06-15"],
      ["CA ‹2025› : 180, CA ‹2026› : 200", "past 2025-01-01..2025-12-31", "2026-01-01..2026-12-31"],
      ["30 % (vs 28 % ‹en T1›)", "past 2026-01-01..2026-03-31"],
      ["Signer ‹d'ici fin 2025›", "2025-12-31"],
    ]);
    reads("en", [
      ["up from $180k ‹last year›", "past 2025-01-01..2025-12-31"],
      ["It was 11 % ‹in 2025›", "past 2025-01-01..2025-12-31"],
      ["A customer ‹since 2019›", "past 2019-01-01..2026-06-15"],
      ["A firm ‹founded in 1985›", "past 1985-01-01..2026-06-15"],
      ["Same as ‹2025› ‹for 2026›", "past 2025-01-01..2025-12-31", "2026-01-01..2026-12-31"],
      ["+10 % ‹YoY›", "past 2025-01-01..2025-12-31"],
      ["lost ‹3 years ago›", "past 2023-06-15..2026-06-15"],
      ["from 30 ‹in Q1› to 45 ‹in Q3›", "past 2026-01-01..2026-03-31", "2026-07-01..2026-09-30"],
      ["more than ‹last summer›", "past 2025-06-21..2025-09-20"],
      ["more visits than ‹in May›", "past 2026-05-01..2026-05-31"],
      ["6 months, it is 9 months ‹now›", "past 2026-06-15..2026-06-15"],
      ["Margins not thinner than ‹today›", "past 2026-06-15..2026-06-15"],
      ["We must hit 97 %, we are at 94 ‹right now›", "past 2026-06-15..2026-06-15"],
      ["Beat ‹2025› by 10 %", "past 2025-01-01..2025-12-31"],
      ["Up ‹since last year›", "past 2025-01-01..2026-06-15"],
      ["like ‹over the last 12 months›", "past 2025-06-15..2026-06-15"],
    ]);
  });

  describe("hours and lengths of other things", () => {
    reads("fr", [
      ["Livrer chaque magasin ‹avant 7 h›", "hour"],
      ["Livrer ‹à 7h30›", "hour"],
      ["Être joignable ‹24/7›", "hour"],
      ["Ouvrir ‹de 9h à 17h›", "hour"],
      ["Des visites ‹de 30 minutes›", "hour"],
      ["Signer un contrat ‹de 3 ans›", "hour"],
      ["Un accord ‹d'une durée de 3 ans›", "hour"],
      ["Signer ‹pour 3 ans› avec Picard", "hour"],
      ["Renouveler le contrat ‹pour 3 ans›", "hour"],
      ["Ramener le délai de paiement à 45 jours"],
      ["Répondre ‹sous 48h› à toutes les demandes", "hour"],
      ["Facturer à 30 jours fin de mois"],
      ["Ramener le DSO sous 45 jours"],
      ["Gagner 30 minutes par tournée"],
      ["Réduire l'attente de 30 à 10 minutes"],
      ["Livrer 20 heures de formation"],
    ]);
    reads("en", [
      ["Deliver ‹before 7 a.m›.", "hour"],
      ["Open ‹9 to 5 pm›", "hour"],
      ["Guarding ‹24/7›", "hour"],
      ["visits ‹of 30 minutes›", "hour"],
      ["a ‹12-month› contract", "hour"],
      ["a contract ‹for 3 years›", "hour"],
      ["Answer every ticket ‹within 4 hours›", "hour"],
      ["a ‹30 minute› demo", "hour"],
      ["Open ‹9am-5pm›", "hour"],
      ["Pay within 30 days of the invoice"],
      ["Save 30 minutes per visit"],
      ["Bring payment down to 45 days"],
      ["A call ‹at noon›", "hour"],
    ]);
  });

  describe("what is no time", () => {
    reads("fr", [
      ["Présenter l'offre 2024 au comité de pilotage"],
      ["Vendre 2026 copieurs"],
      ["Chez Mars Wrigley, décrocher un essai"],
      ["Développer le 44"],
      ["Développer le 31"],
      ["Vendre des rames A4"],
      ["Déployer Office 2021"],
      ["Certifier ISO 9001:2015"],
      ["Vendre des batteries 12/24 V"],
      ["Remporter le second tour"],
      ["Avoir sept clients de plus"],
      ["Le contrat a été signé"],
      ["un rendez-vous sur 1/8"],
      ["La collection été 2027 chez Monoprix"],
      ["Vendre des coffrets de Noël"],
      ["Note de 08/10"],
      ["Le résultat avant impôts"],
      ["Mettre en avant la gamme"],
      ["Vendre l'Audi Q3"],
      ["Le catalogue automne-hiver chez La Redoute"],
      ["Plan Horizon 2030"],
      ["Peugeot 2008 : vendre 12 véhicules"],
      ["Être dans le budget 2027 du client"],
      ["Trouver un client de plus avant 30 ans"],
      ["Débloquer le devis n° 2026-118"],
      ["Réserver le château pour le séminaire Servier"],
      ["Lire en 3 étapes"],
      ["Vendre du matériel après-vente"],
      ["Vendre le chariot T-500"],
    ]);
    reads("en", [
      ["They may buy more"],
      ["Meet April Durand"],
      ["Approved by April Durand"],
      ["March towards 40 deals"],
      ["A second meeting"],
      ["Win the account of Mars Wrigley"],
      ["The 2024 range at Boots"],
      ["In 2000 stores"],
      ["A second opinion"],
      ["Profit before tax"],
      ["Half of the stores"],
      ["Late payments"],
      ["The end customers"],
      ["A4 paper, 5G box, EN 13485"],
      ["Not the Q-Park car parks"],
      ["The summer range at Boots"],
      ["Spring water sales"],
      ["June Smith and Jan will call"],
      ["The summer 2027 collection"],
      ["From 4 to 6 facings"],
      ["The 15th edition, in 3 steps"],
      ["Vision 2030 plan"],
      ["Long-term growth by 12 points"],
      ["Sales fall by 3 %"],
      ["1/8 of our proposals"],
      ["The 2nd shift"],
      ["22 rue Garibaldi, 4th floor"],
      [""],
    ]);
  });

  it("covers words in their order, once, whatever is written", () => {
    const pieces = fc.constantFrom(
      ..."d'ici|fin|mars|le|15|T3|2026|/|-|12|avant|de|à|entre|et|the|next|in|by|end of|Q1|'|:|.|week|6|mois|42|depuis".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom<Locale>("fr", "en"), (parts, language) => {
        const sentence = parts.join(" ");
        const words = wordsOf(sentence);
        let free = 0;
        for (const moment of momentsIn(words, { today, language })) {
          assert.ok(moment.words.first >= free && moment.words.end > moment.words.first);
          assert.equal(moment.range.start, words[moment.words.first]?.start);
          assert.equal(moment.range.end, words[moment.words.end - 1]?.end);
          if (moment.kind === "due") {
            assert.ok(isIsoDate(moment.due) && (!moment.start || moment.start <= moment.due), inShort(moment));
          }
          free = moment.words.end;
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it("reads long nonsense in time", () => {
    const nonsense = "de mars à avant le fin de contre 12 from 2026-06 to in the next 3 ".repeat(2000);
    assert.ok(momentsIn(wordsOf(nonsense), { today, language: "fr" }).length > 1000);
  });
});
