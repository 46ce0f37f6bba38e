import { type Localized, told } from "../locale.ts";
import type { BriefBlock, BriefSource } from "./model.ts";

const commitmentSought: Localized = {
  en: "Commitment sought: {commitment}",
  fr: "Engagement à obtenir : {commitment}",
};

/** The steps, and for us what we want at the end of them. Day and place stand at the top of the page. */
export function meetingBlocks({ document: { plan }, view: { locale }, audience }: BriefSource): readonly BriefBlock[] {
  const { agenda, commitment } = plan.negotiation.meeting;
  const blocks: BriefBlock[] = [];
  if (agenda.length > 0) {
    blocks.push({ kind: "list", ordered: true, lines: agenda.map(({ value, pointer }) => ({ text: value, pointer })) });
  }
  if (commitment && audience === "internal") {
    const text = told(commitmentSought[locale], { commitment: commitment.value }, locale);
    blocks.push({ kind: "list", lines: [{ text, pointer: commitment.pointer }] });
  }
  return blocks;
}
