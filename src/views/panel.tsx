import type { Locale, Localized } from "../core/locale.ts";
import { type ViewName, viewNames } from "../core/views/names.ts";
import type { ViewModel } from "../core/views/views.ts";
import { Tabs } from "./parts/tabs.tsx";
import { View } from "./view.tsx";

const titles: Readonly<Record<ViewName, Localized>> = {
  smart: { en: "Objectives", fr: "Objectifs" },
  discovery: { en: "Discovery", fr: "Découverte" },
  stakeholders: { en: "People", fr: "Interlocuteurs" },
  standing: { en: "Standing", fr: "Situation" },
  interview: { en: "Interview", fr: "Entretien" },
  brief: { en: "Brief", fr: "Fiche" },
};

const texts = {
  views: { en: "Views of the plan", fr: "Vues du plan" },
  nothing: {
    en: "Open an account plan (a file named *.account.yaml) to see it here.",
    fr: "Ouvrez un plan de compte (un fichier *.account.yaml) pour le voir ici.",
  },
  unnamed: { en: "Customer without a name", fr: "Client sans nom" },
} satisfies Record<string, Localized>;

interface PanelProps {
  readonly locale: Locale;
  /** The tab in front; its model may still be on the way. */
  readonly view: ViewName;
  /** Null when no plan is open, undefined before the first model has come. */
  readonly model: ViewModel | null | undefined;
  readonly onShow: (view: ViewName) => void;
}

/** A plan seen from one side, with the way to the other sides. */
export function Panel({ locale, view, model, onShow }: PanelProps) {
  if (model === undefined) return null;
  if (model === null) return <p class="empty">{texts.nothing[locale]}</p>;
  const tabs = viewNames.map((name) => ({ id: name, title: titles[name][locale] }));
  return (
    <main>
      <h1>{model.account || texts.unnamed[locale]}</h1>
      <Tabs label={texts.views[locale]} tabs={tabs} chosen={view} isBusy={view !== model.view} onChoose={onShow}>
        <View model={model} />
      </Tabs>
    </main>
  );
}
