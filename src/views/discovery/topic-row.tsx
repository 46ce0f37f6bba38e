import type { Localized } from "../../core/locale.ts";
import type { LevelModel } from "../../core/views/discovery.ts";
import { StateMark } from "../parts/state-mark.tsx";
import { type Choosing, CoverageCell } from "./coverage-cell.tsx";

type Topic = LevelModel["topics"][number];

const states: Readonly<Record<Topic["status"], Localized>> = {
  answered: { en: "answered", fr: "réponse connue" },
  open: { en: "asked, no answer yet", fr: "posée, sans réponse" },
  "not-asked": { en: "not asked", fr: "pas encore posée" },
  "not-applicable": { en: "not applicable", fr: "sans objet" },
};

const marks = { answered: "met", open: "weak", "not-asked": "missing" } as const;

interface RowProps extends Choosing {
  readonly level: LevelModel;
}

/** A level without dimensions: its topics by name, each with how it stands, and the fraction they make. */
export function TopicRow({ level: { level, name, topics, total }, ...choosing }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="by-topic" role="group" aria-labelledby={`level-${level}`} data-pointer={`/discovery/${level}`}>
      <span id={`level-${level}`} class="level">
        {name}
      </span>
      <ul class="topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <TopicButton topic={topic} id={`${level}.${topic.id}`} {...choosing} />
          </li>
        ))}
      </ul>
      <CoverageCell id={level} fraction={total} {...choosing} />
    </div>
  );
}

interface ButtonProps extends Choosing {
  readonly id: string;
  readonly topic: Topic;
}

function TopicButton({ id, topic: { name, text, status }, locale, chosen, onChoose }: ButtonProps) {
  const state = states[status][locale];
  return (
    <button
      type="button"
      class={`cell topic ${status}`}
      aria-pressed={id === chosen}
      title={`${text} · ${state}`}
      onClick={() => onChoose(id)}
    >
      {status === "not-applicable" ? <span aria-hidden="true">–</span> : <StateMark state={marks[status]} />}
      {name}
      <span class="unseen">, {state}</span>
    </button>
  );
}
