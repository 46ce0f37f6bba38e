import type { Playbook } from "../playbook/playbook.ts";
import type { Plan } from "./plan.ts";

/** Our own people, by the names that the plan and the playbook use: whoever answers for the account first. */
export function salespeople({ account, objectives, actions }: Plan, { owners }: Playbook): readonly string[] {
  const named = [
    account.owner,
    ...objectives.flatMap(({ owner, acceptable }) => [owner, acceptable.agreedBy]),
    ...actions.map(({ owner }) => owner),
  ];
  return [...new Set([...named.flatMap((name) => name?.value ?? []), ...Object.keys(owners)])];
}
