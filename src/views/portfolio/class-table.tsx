import { formatNumber, type Localized, told } from "../../core/locale.ts";
import type { PortfolioProps } from "./props.ts";
import { everybody } from "./selection.ts";

const texts = {
  caption: {
    en: "Classes with their shares of accounts and amount. Choose a class to see its accounts in the table.",
    fr: "Classes avec leur part des comptes et du montant. Choisissez une classe pour voir ses comptes dans le tableau.",
  },
  class: { en: "Class", fr: "Classe" },
  customers: { en: "Accounts", fr: "Comptes" },
  amount: { en: "Amount", fr: "Montant" },
  share: { en: "{share}%", fr: "{share}\u00a0%" },
} satisfies Record<string, Localized>;

/** What each class comes to; those with nobody in them are left out. */
export function ClassTable({ model: { classes, locale }, selection, onSelect }: PortfolioProps) {
  return (
    <table class="classes">
      <caption class="unseen">{texts.caption[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.class[locale]}</th>
          <th scope="col" colSpan={2}>
            {texts.customers[locale]}
          </th>
          <th scope="col" colSpan={2}>
            {texts.amount[locale]}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes
          .filter(({ customers }) => customers > 0)
          .map(({ id, label, customers, ofCustomers, amount, ofAmount }) => {
            const isChosen = selection.segment === id && selection.before === undefined;
            return (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    class="place"
                    aria-pressed={isChosen}
                    onClick={() => onSelect({ ...everybody, sort: selection.sort, segment: isChosen ? undefined : id })}
                  >
                    {label}
                  </button>
                </th>
                <td>{formatNumber(customers, locale)}</td>
                <td>
                  <Bar share={ofCustomers} text={told(texts.share[locale], { share: ofCustomers }, locale)} />
                </td>
                <td>{amount}</td>
                <td>
                  <Bar share={ofAmount} text={told(texts.share[locale], { share: ofAmount }, locale)} />
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

function Bar({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <span class="share">
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" class="whole" />
        <rect width={Math.max(Math.min(share, 100), 0)} height="8" class="part" />
      </svg>
      <span>{text}</span>
    </span>
  );
}
