import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { todayFor } from "../../core/analysis.ts";
import { rfmNotes } from "../../core/rfm/notes.ts";
import { dialectNames } from "../../core/rfm/sql/dialects.ts";
import { rfmQuery } from "../../core/rfm/sql/query.ts";
import { nodeFiles } from "../../workspace/node-files.ts";
import { type PlaybookInForce, Playbooks } from "../../workspace/playbooks.ts";
import { defineCommand, UsageError } from "../command.ts";
import { exitCodes, type Io } from "../io.ts";
import { choice, day, flag } from "../options.ts";
import type { Answer } from "../rfm/answer.ts";
import { csv } from "../rfm/formats/csv.ts";
import { json } from "../rfm/formats/json.ts";
import { skippedLines } from "../rfm/formats/skipped.ts";
import { table } from "../rfm/formats/table.ts";
import { column, period } from "../rfm/options.ts";
import { readSource } from "../rfm/read-source.ts";
import { windowsFor } from "../rfm/windows.ts";
import { complain } from "../sentences.ts";

const options = {
  format: choice(["table", "json", "csv"], { en: "how the customers are written", fr: "la forme du résultat" }),
  "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
  from: day({ en: "the first day of the period", fr: "le premier jour de la période" }),
  to: day({ en: "its last day", fr: "son dernier jour" }),
  period: period({ en: "its length, when --from is left out", fr: "sa durée, quand --from manque" }),
  compare: choice(["previous"], {
    en: "tells who changed class since the period before",
    fr: "dit qui a changé de classe depuis la période précédente",
  }),
  customer: column({ en: "the column of the customer", fr: "la colonne du client" }),
  date: column({ en: "the column of the date", fr: "la colonne de la date" }),
  amount: column({ en: "the column of the amount", fr: "la colonne du montant" }),
  document: column({ en: "the column of the order's number", fr: "la colonne du numéro de commande" }),
  currency: column({ en: "the column of the currency", fr: "la colonne de la devise" }),
  dates: choice(["iso", "dmy", "mdy"], {
    en: "the order of day and month, when the file does not tell",
    fr: "l'ordre du jour et du mois, quand le fichier ne le dit pas",
  }),
  summary: flag({
    en: "the CSV has a line a customer, with totals",
    fr: "le CSV a une ligne par client, avec des totaux",
  }),
  recency: column({
    en: "its column of days since the last purchase",
    fr: "sa colonne des jours depuis le dernier achat",
  }),
  frequency: column({ en: "its column of the number of purchases", fr: "sa colonne du nombre d'achats" }),
  monetary: column({ en: "its column of the sum of purchases", fr: "sa colonne de la somme des achats" }),
  sql: choice(dialectNames, {
    en: "prints the scoring as a query for your own warehouse",
    fr: "affiche le calcul sous forme de requête, pour votre entrepôt de données",
  }),
};

export const rfm = defineCommand({
  name: "rfm",
  synopsis: "SOURCE",
  about: {
    en: "classes customers by recency, frequency and amount of their purchases",
    fr: "classe les clients par récence, fréquence et montant de leurs achats",
  },
  details: {
    en: `SOURCE is a folder of account plans, a CSV of orders, or with --summary a CSV of totals.
Columns are guessed from their names when they are left out. The method is that of the playbook.

With --sql, SOURCE is a table: the query scores its lines where they lie (one currency), and its
result comes back with --summary. Its columns are customer_id, order_date and amount, unless you
name them.`,
    fr: `SOURCE est un dossier de plans de compte, un CSV de commandes ou, avec --summary, un CSV de totaux.
Les colonnes que vous ne nommez pas sont devinées d'après leurs noms.
La méthode est celle du playbook.

Avec --sql, SOURCE est une table : la requête note ses lignes là où elles sont (une seule devise),
et son résultat revient par --summary. Ses colonnes sont customer_id, order_date et amount, sauf si
vous les nommez.`,
  },
  options,
  async run({ options: asked, words }, io) {
    const source = onlySource(words);
    const inForce = await playbookFor(source, io);
    const { playbook } = inForce;
    const today = todayFor(playbook, asked["as-of"], io.clock);
    const { customer, date, amount, document, currency, recency, frequency, monetary } = asked;
    const isSummary = asked.summary === true;
    if ((isSummary || asked.sql) && asked.compare) throw onePeriod();
    const windows = windowsFor(asked, playbook.rfm.period, today);
    if (asked.sql) {
      const columns = {
        customer: customer ?? "customer_id",
        date: date ?? "order_date",
        amount: amount ?? "amount",
        document,
      };
      io.out(rfmQuery({ dialect: asked.sql, table: source, columns, method: playbook.rfm, window: windows[0] }));
      return exitCodes.ok;
    }
    const answer = await readSource(
      {
        source,
        method: playbook.rfm,
        windows,
        compares: asked.compare !== undefined,
        isSummary,
        wishes: {
          columns: isSummary
            ? { customer, recency, frequency, monetary, currency }
            : { customer, date, amount, document, currency },
          dates: asked.dates,
        },
      },
      io,
    );
    return tell(answer, asked.format ?? "table", io);
  },
});

function tell({ report, skipped, failures }: Answer, format: "table" | "json" | "csv", io: Io): number {
  if (report) {
    if (format === "json") io.out(json(report, skipped, io));
    else if (format === "table") io.out(table(report, io) + skippedLines(skipped, io));
    else {
      io.out(csv(report));
      // The customers go to a file or a pipe; what is behind the figures is for whoever looks on.
      for (const { code, data } of report.notes) complain(io, rfmNotes[code], data);
      io.err(skippedLines(skipped, io));
    }
  }
  for (const { text, data } of failures) complain(io, text, data);
  return failures.length > 0 ? exitCodes.failure : exitCodes.ok;
}

async function playbookFor(source: string, io: Io): Promise<PlaybookInForce> {
  const playbooks = new Playbooks(nodeFiles);
  // As if a plan lay in the folder: a CSV file is in the place of one.
  const place = path.join(path.resolve(io.cwd, source), "x.account.yaml");
  const inForce = await playbooks.for(pathToFileURL(place).href);
  if (inForce.broken) {
    complain(io, texts.brokenPlaybook, {
      path: path.relative(io.cwd, inForce.uri ? fileURLToPath(inForce.uri) : place),
    });
  }
  return inForce;
}

const texts = {
  brokenPlaybook: {
    en: "The playbook “{path}” is broken, so the built-in one was used instead; check it to see what is wrong.",
    fr: "Le playbook « {path} » contient une erreur : le playbook intégré s'applique à sa place. Vérifiez le fichier pour savoir ce qui ne va pas.",
  },
};

function onlySource([source, ...others]: readonly string[]): string {
  if (source === undefined || source === "") {
    throw new UsageError({
      en: "Whose purchases? Name a folder of plans or a CSV file.",
      fr: "Les achats de qui ? Nommez un dossier de plans ou un fichier CSV.",
    });
  }
  if (others.length > 0) {
    throw new UsageError({ en: "One source at a time, please.", fr: "Une seule source à la fois." });
  }
  return source;
}

function onePeriod(): UsageError {
  return new UsageError({
    en: "Totals and queries are of one period: --compare needs orders or plans.",
    fr: "Des totaux et des requêtes portent sur une seule période : --compare demande des commandes ou des plans.",
  });
}
