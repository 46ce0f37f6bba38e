import type { Brief, BriefSection } from "../../core/brief/model.ts";
import { Place } from "../parts/place.tsx";
import { Block, Facts } from "./blocks.tsx";
import { usePlaced } from "./here.ts";

/** A brief below its title, section by section: in the panel as on paper. */
export function BriefPage({ brief }: { readonly brief: Brief }) {
  const { audience, locale, facts, sections } = brief;
  return (
    <article class={`brief for-${audience}`} lang={locale}>
      {facts.length > 0 && <Facts facts={facts} locale={locale} />}
      {sections.map((section) => (
        <Section key={section.name} section={section} brief={brief} />
      ))}
    </article>
  );
}

interface SectionProps {
  readonly section: BriefSection;
  readonly brief: Brief;
}

function Section({ section: { name, title, pointer, blocks, hint }, brief: { locale } }: SectionProps) {
  return (
    <section class={`${name}-section`}>
      <h2>{title}</h2>
      {hint === undefined ? (
        blocks.map((block, index) => <Block key={index} block={block} locale={locale} />)
      ) : (
        <Hint pointer={pointer}>{hint}</Hint>
      )}
    </section>
  );
}

/** What to fill in, which leads there. */
function Hint({ pointer, children }: { readonly pointer: string; readonly children: string }) {
  return (
    <p {...usePlaced(pointer, "hint")}>
      <Place pointer={pointer || undefined}>{children}</Place>
    </p>
  );
}
