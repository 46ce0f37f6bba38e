import type { PortfolioModel } from "../../core/views/portfolio/portfolio.ts";
import type { Selection } from "./selection.ts";

/** What each part of the portfolio gets. */
export interface PortfolioProps {
  readonly model: PortfolioModel;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (uri: string) => void;
}
