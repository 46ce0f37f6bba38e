/** The commands that the server's lenses and fixes may name. Which of them work, the client says. */
export const commands = {
  showObjective: "salesPlaybook.showObjective",
  showOpenQuestions: "salesPlaybook.showOpenQuestions",
  showStakeholders: "salesPlaybook.showStakeholders",
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];
