import { type Localized, told } from "../../core/locale.ts";
import type { PortfolioProps } from "./props.ts";
import { everybody, type Selection } from "./selection.ts";

const texts = {
  text: { en: "Name or owner", fr: "Nom ou responsable" },
  segment: { en: "Class", fr: "Classe" },
  owner: { en: "Owner", fr: "Responsable" },
  nobody: { en: "nobody", fr: "personne" },
  movement: { en: "Change", fr: "Changement" },
  all: { en: "all", fr: "tous" },
  fell: { en: "fell", fr: "en recul" },
  rose: { en: "rose", fr: "en progrès" },
  cell: { en: "Recency {r}, frequency {f}", fr: "Récence {r}, fréquence {f}" },
  before: { en: "before: {class}", fr: "avant : {class}" },
  everybody: { en: "Show all", fr: "Tout afficher" },
} satisfies Record<string, Localized>;

/** What narrows the table, and what was chosen in the pictures above it. */
export function Filters({ model, selection, onSelect }: Omit<PortfolioProps, "onOpen">) {
  const { classes, owners, accounts, moves, locale } = model;
  const change = (part: Partial<Selection>) => onSelect({ ...selection, page: 0, ...part });
  const { text, cell, before, segment, owner, movement } = selection;
  const isNarrowed = text !== "" || [cell, before, segment, owner, movement].some((one) => one !== undefined);
  const hasNobody = accounts.some((account) => account.owner === "");
  return (
    <div class="filters">
      <input
        type="search"
        placeholder={texts.text[locale]}
        aria-label={texts.text[locale]}
        value={text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <Choice
        label={texts.segment[locale]}
        all={texts.all[locale]}
        value={segment}
        options={classes.map(({ id, label }) => ({ id, name: label }))}
        onChange={(id) => change({ segment: id })}
      />
      {owners.length > 0 && (
        <Choice
          label={texts.owner[locale]}
          all={texts.all[locale]}
          value={owner}
          options={[...owners, ...(hasNobody ? [{ id: "", name: texts.nobody[locale] }] : [])]}
          onChange={(id) => change({ owner: id })}
        />
      )}
      {moves && (
        <Choice
          label={texts.movement[locale]}
          all={texts.all[locale]}
          value={movement}
          options={(["fell", "rose"] as const).map((id) => ({ id, name: texts[id][locale] }))}
          onChange={(id) => change({ movement: id === "fell" || id === "rose" ? id : undefined })}
        />
      )}
      {cell && <span class="tag">{told(texts.cell[locale], cell, locale)}</span>}
      {before !== undefined && (
        <span class="tag">
          {told(texts.before[locale], { class: classes.find(({ id }) => id === before)?.label }, locale)}
        </span>
      )}
      {isNarrowed && (
        <button type="button" class="quiet" onClick={() => onSelect({ ...everybody, sort: selection.sort })}>
          {texts.everybody[locale]}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string | undefined) => void;
}

/** The values of options carry a letter in front: an empty one is a choice too, of those who have none. */
function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === "" ? undefined : chosen.slice(1))}
      >
        <option value="" selected={value === undefined}>
          {all}
        </option>
        {options.map(({ id, name }) => (
          <option key={id} value={`=${id}`} selected={value === id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
