import { useEffect, useRef } from "preact/hooks";
import { type Audience, audiences } from "../../core/brief/model.ts";
import type { Localized } from "../../core/locale.ts";
import type { BriefModel } from "../../core/views/brief.ts";
import { useKept, useSurroundings } from "../surroundings.ts";
import { BriefPage } from "./brief-page.tsx";
import { HereContext, lineAt } from "./here.ts";

const texts = {
  audience: { en: "Who reads it", fr: "Qui la lit" },
  take: { en: "Take it along", fr: "L'emporter" },
  nothing: {
    en: "There is nothing yet to show to the customer. People, needs with your responses, arguments and the agenda of the meeting will stand here.",
    fr: "Rien à montrer au client pour l'instant. Les participants, les besoins avec vos réponses, les arguments et l'ordre du jour du rendez-vous figureront ici.",
  },
} satisfies Record<string, Localized>;

const names: Readonly<Record<Audience, Localized>> = {
  internal: { en: "For us", fr: "Pour nous" },
  customer: { en: "For the customer", fr: "Pour le client" },
};

const ways = [
  { way: "save", name: { en: "Save…", fr: "Enregistrer…" } },
  { way: "copy", name: { en: "Copy", fr: "Copier" } },
  { way: "print", name: { en: "Print…", fr: "Imprimer…" } },
] as const;

/** The brief as it will be on paper, for one of its readers; the line where the cursor is in the plan is marked. */
export function BriefView({ model: { locale, briefs } }: { readonly model: BriefModel }) {
  const { cursor, take } = useSurroundings();
  const [kept, keep] = useKept("brief.audience");
  const audience = audiences.find((one) => one === kept) ?? "internal";
  const brief = briefs[audience];
  const here = lineAt(cursor, brief);
  const page = useRef<HTMLDivElement>(null);
  // Only when the cursor comes to another line: whoever looks elsewhere while typing stays there.
  useEffect(() => {
    if (here) page.current?.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <div ref={page}>
      <div class="brief-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line everywhere. */}
        <div class="choice" role="group" aria-label={texts.audience[locale]}>
          {audiences.map((one) => (
            <button key={one} type="button" aria-pressed={one === audience} onClick={() => keep(one)}>
              {names[one][locale]}
            </button>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div class="ways" role="group" aria-label={texts.take[locale]}>
          {ways.map(({ way, name }) => (
            <button key={way} type="button" class="quiet" onClick={() => take(way, audience)}>
              {name[locale]}
            </button>
          ))}
        </div>
      </div>
      {audience === "customer" && brief.sections.length === 0 ? (
        <p class="empty">{texts.nothing[locale]}</p>
      ) : (
        <HereContext.Provider value={here}>
          <BriefPage brief={brief} />
        </HereContext.Provider>
      )}
    </div>
  );
}
