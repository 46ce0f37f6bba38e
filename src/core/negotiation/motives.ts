import type { Argument } from "../plan/negotiation.ts";
import { nameOf } from "../plan/people.ts";
import type { Plan, Stakeholder, Word } from "../plan/plan.ts";
import type { Motive } from "../plan/vocabulary.ts";

export interface UnansweredMotive {
  readonly person: Stakeholder;
  readonly name: string;
  readonly motive: Word<Motive>;
}

/** What drives somebody to buy and no prepared argument speaks to. */
export function unansweredMotives({ stakeholders, negotiation }: Plan): readonly UnansweredMotive[] {
  return stakeholders.flatMap((person) => {
    const name = nameOf(person);
    const open = person.motives.filter((motive) => !negotiation.arguments.some((one) => answers(one, motive, person)));
    return name === undefined ? [] : open.map((motive) => ({ person, name, motive }));
  });
}

/** An argument that says nothing yet answers nothing; one that names nobody is for everybody. */
function answers(argument: Argument, motive: Word<Motive>, { id }: Stakeholder): boolean {
  const isFor = !argument.for || !id || argument.for.value === id.value;
  return hasWords(argument) && isFor && argument.motive?.value === motive.value;
}

export function hasWords({ feature, advantage, benefit }: Argument): boolean {
  return (feature ?? advantage ?? benefit) !== undefined;
}
