import { type Localized, told } from "../../core/locale.ts";
import { AccountTable } from "./account-table.tsx";
import { ClassTable } from "./class-table.tsx";
import { Grid } from "./grid.tsx";
import { Method } from "./method.tsx";
import { Moves } from "./moves.tsx";
import type { PortfolioProps } from "./props.ts";

const texts = {
  one: { en: "One account: {amount}, {period}.", fr: "Un compte : {amount}, {period}." },
  summary: {
    en: "{customers} accounts, of which {buyers} bought for {amount}, {period}.",
    fr: "{customers} comptes (acheteurs : {buyers}), {amount} d'achats {period}.",
  },
  nobody: { en: "Accounts: {customers}. Nobody bought, {period}.", fr: "Comptes : {customers}. Aucun achat {period}." },
  grid: { en: "Recency and frequency", fr: "Récence et fréquence" },
  classes: { en: "Classes", fr: "Classes" },
  moves: { en: "Who changed class", fr: "Qui a changé de classe" },
  accounts: { en: "Accounts", fr: "Comptes" },
  method: { en: "How this was computed", fr: "Mode de calcul" },
} satisfies Record<string, Localized>;

/** A portfolio from all sides; whatever is chosen in the pictures narrows the table. */
export function PortfolioView(props: PortfolioProps) {
  const { model } = props;
  const { locale, customers, buyers, amount, method, moves } = model;
  const facts = { customers, buyers, amount, period: method.period };
  const summary = buyers === 0 ? texts.nobody : customers === 1 ? texts.one : texts.summary;
  return (
    <>
      <p class="summary">{told(summary[locale], facts, locale)}</p>
      <div class="pictures">
        <section>
          <h2>{texts.grid[locale]}</h2>
          <Grid {...props} />
        </section>
        <section>
          <h2>{texts.classes[locale]}</h2>
          <ClassTable {...props} />
        </section>
      </div>
      {moves && (
        <section>
          <h2>{texts.moves[locale]}</h2>
          <Moves {...props} moves={moves} />
        </section>
      )}
      <section>
        <h2 id="accounts">{texts.accounts[locale]}</h2>
        <AccountTable {...props} />
      </section>
      <section>
        <h2>{texts.method[locale]}</h2>
        <Method model={model} />
      </section>
    </>
  );
}
