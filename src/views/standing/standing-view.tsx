import { type Localized, told } from "../../core/locale.ts";
import type { KnownStanding, StandingModel } from "../../core/views/standing.ts";
import { Place } from "../parts/place.tsx";
import { AxisTable } from "./axis-table.tsx";
import { CourseChart } from "./course-chart.tsx";

const texts = {
  unknown: {
    en: "The purchases of this account are not known, so it has no place in the portfolio yet. Add them under history, or name the file of its orders.",
    fr: "Les achats de ce compte ne sont pas connus\u00a0: il n'a pas encore sa place dans le portefeuille. Ajoutez-les sous history, ou indiquez le fichier de ses commandes.",
  },
  toHistory: { en: "Go to the history", fr: "Aller à l'historique" },
  outlook: { en: "What would move it", fr: "Ce qui le ferait bouger" },
  limits: {
    en: "With the limits of today, which other customers' orders can shift.",
    fr: "Avec les limites d'aujourd'hui, que les commandes d'autres clients peuvent déplacer.",
  },
  course: { en: "Purchases", fr: "Achats" },
  scores: { en: "Scores", fr: "Notes" },
  buyers: { en: "Compared with {count} customers who bought.", fr: "Comparaison entre {count} clients acheteurs." },
} satisfies Record<string, Localized>;

/** The class of the account and how it came about, what would move it, and its purchases beside those of a period ago. */
export function StandingView({ model }: { readonly model: StandingModel }) {
  const { known, locale, pointer } = model;
  return (
    <div class="standing">
      {known ? (
        <Known known={known} locale={locale} />
      ) : (
        <div class="empty">
          <p>{texts.unknown[locale]}</p>
          <Place pointer={pointer} class="quiet">
            {texts.toHistory[locale]}
          </Place>
        </div>
      )}
    </div>
  );
}

function Known({ known, locale }: Pick<StandingModel, "locale"> & { readonly known: KnownStanding }) {
  const { standing, trend, outlook, movement, course, buyers } = known;
  return (
    <>
      <p class="lead">{standing}</p>
      {trend !== undefined && <p class={`trend ${movement ?? ""}`}>{trend}</p>}
      {outlook.length > 0 && (
        <section>
          <h2>{texts.outlook[locale]}</h2>
          <ul class="outlook">
            {outlook.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p class="facts">{texts.limits[locale]}</p>
        </section>
      )}
      {course && (
        <section>
          <h2>{texts.course[locale]}</h2>
          <CourseChart course={course} locale={locale} />
        </section>
      )}
      <section>
        <h2>{texts.scores[locale]}</h2>
        <AxisTable known={known} locale={locale} />
        <p class="facts">{told(texts.buyers[locale], { count: buyers }, locale)}</p>
      </section>
    </>
  );
}
