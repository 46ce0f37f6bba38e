import { useState } from "preact/hooks";
import type { Locale, Localized } from "../../core/locale.ts";
import type { Shown } from "./messages.ts";
import { PortfolioView } from "./portfolio-view.tsx";
import type { Selection } from "./selection.ts";

const texts = {
  title: { en: "Portfolio", fr: "Portefeuille" },
  nothing: {
    en: "There is no account plan in this workspace yet. The portfolio compares the accounts of all plans (files named *.account.yaml).",
    fr: "Il n'y a pas encore de plan de compte dans cet espace de travail. Le portefeuille compare les comptes de tous les plans (fichiers *.account.yaml).",
  },
  choices: { en: "Playbook", fr: "Playbook" },
} satisfies Record<string, Localized>;

interface PageProps {
  readonly locale: Locale;
  readonly shown: Shown;
  /** The selection to begin with. */
  readonly kept: Selection;
  readonly onKeep: (selection: Selection) => void;
  readonly onOpen: (uri: string) => void;
  readonly onChoose: (id: string) => void;
}

/** The portfolio as a page of its own, with the way to the others when there are several. */
export function PortfolioPage({ locale, shown, kept, onKeep, onOpen, onChoose }: PageProps) {
  const [selection, setSelection] = useState(kept);
  const { model, choices, chosen } = shown;
  if (!model) return <p class="empty">{texts.nothing[locale]}</p>;
  const select = (next: Selection) => {
    setSelection(next);
    onKeep(next);
  };
  return (
    <main class="portfolio">
      <header>
        <h1>{texts.title[locale]}</h1>
        {choices.length > 1 && (
          <label>
            {texts.choices[locale]}{" "}
            <select onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
              {choices.map(({ id, label }) => (
                <option key={id} value={id} selected={id === chosen?.id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <PortfolioView model={model} selection={selection} onSelect={select} onOpen={onOpen} />
    </main>
  );
}
