import type { ComponentChildren } from "preact";

interface TabsProps<Id extends string> {
  /** What the tabs choose between, for those who don't see them. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly chosen: Id;
  /** As long as what is shown is not yet of the chosen tab. */
  readonly isBusy: boolean;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
}

/** To the neighbours, round the ends, and to the ends themselves: which of `count` tabs a key leads to from one. */
const ways: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs as everybody knows them: Tab reaches the one in front, the arrow keys, Home and End the others. */
export function Tabs<Id extends string>({ label, tabs, chosen, isBusy, onChoose, children }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[ways[event.key]?.(index, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    document.getElementById(`tab-${next.id}`)?.focus();
    onChoose(next.id);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls="view"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${chosen}`} aria-busy={isBusy}>
        {children}
      </div>
    </>
  );
}
