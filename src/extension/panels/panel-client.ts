import { EventEmitter, type Position, Range, Uri, workspace } from "vscode";
import type { Audience } from "../../core/brief/model.ts";
import type { Intent } from "../../core/views/intents.ts";
import type { ViewName } from "../../core/views/names.ts";
import {
  type AccountEntry,
  type AccountsAnswer,
  accountsRequest,
  type BriefAnswer,
  type BriefFormat,
  type BriefParams,
  briefRequest,
  type IntentAnswer,
  type IntentParams,
  intentRequest,
  type PlaceAnswer,
  type PlaceParams,
  type PointerAnswer,
  type PointerParams,
  type PortfolioAnswer,
  type PortfolioParams,
  placeRequest,
  pointerRequest,
  portfolioChangedNotification,
  portfolioRequest,
  type ViewAnswer,
  type ViewParams,
  type ViewsChanged,
  viewRequest,
  viewsChangedNotification,
} from "../../server/protocol.ts";
import type { LanguageServer } from "../language-server.ts";

/** What a panel asks of the server. Addresses are those of VS Code's documents. */
export class PanelClient {
  readonly #server: LanguageServer;
  readonly #portfolioChanged = new EventEmitter<void>();
  /** The portfolio was read again. */
  readonly onPortfolioChanged = this.#portfolioChanged.event;

  constructor(server: LanguageServer) {
    this.#server = server;
    // A client takes one listener for each notification.
    server.onNotification(portfolioChangedNotification, () => this.#portfolioChanged.fire());
  }

  /** Undefined when the document is no plan, or was never saved and is closed. */
  async view(uri: Uri, view: ViewName): Promise<NonNullable<ViewAnswer> | undefined> {
    await open(uri);
    const params: ViewParams = { uri: this.addressOf(uri), view };
    const answer: ViewAnswer = await this.#server.sendRequest(viewRequest, params);
    return answer ?? undefined;
  }

  async place(uri: Uri, pointer: string): Promise<Range | undefined> {
    await open(uri);
    const params: PlaceParams = { uri: this.addressOf(uri), pointer };
    const answer: PlaceAnswer = await this.#server.sendRequest(placeRequest, params);
    return answer ? rangeOf(answer) : undefined;
  }

  /** Where a position is in a plan, as a JSON pointer; undefined when the plan is not open. */
  async pointer(uri: Uri, position: Position): Promise<string | undefined> {
    const { line, character } = position;
    const params: PointerParams = { uri: this.addressOf(uri), position: { line, character } };
    const answer: PointerAnswer = await this.#server.sendRequest(pointerRequest, params);
    return answer ?? undefined;
  }

  /** The brief as a text to be kept; undefined when the document is no plan, or was never saved and is closed. */
  async brief(uri: Uri, audience: Audience, format: BriefFormat): Promise<string | undefined> {
    await open(uri);
    const params: BriefParams = { uri: this.addressOf(uri), audience, format };
    const answer: BriefAnswer = await this.#server.sendRequest(briefRequest, params);
    return answer ?? undefined;
  }

  /** Whether the plan was changed. */
  async change(uri: Uri, intent: Intent): Promise<boolean> {
    await open(uri);
    const params: IntentParams = { uri: this.addressOf(uri), intent };
    const answer: IntentAnswer = await this.#server.sendRequest(intentRequest, params);
    return answer.isDone;
  }

  /** Undefined before the plans have been read. */
  async portfolio(choice: string | undefined): Promise<NonNullable<PortfolioAnswer> | undefined> {
    const params: PortfolioParams = { choice };
    const answer: PortfolioAnswer = await this.#server.sendRequest(portfolioRequest, params);
    return answer ?? undefined;
  }

  /** Undefined before the plans have been read. */
  async accounts(): Promise<readonly AccountEntry[] | undefined> {
    const answer: AccountsAnswer = await this.#server.sendRequest(accountsRequest);
    return answer ?? undefined;
  }

  onViewsChanged(listener: (uri: Uri) => void): void {
    this.#server.onNotification(viewsChangedNotification, ({ uri }: ViewsChanged) => listener(Uri.parse(uri)));
  }

  /** As the server knows a document. */
  addressOf(uri: Uri): string {
    return uri.toString();
  }
}

function rangeOf({ start, end }: NonNullable<PlaceAnswer>): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/**
 * The server answers about open documents alone: a plan that was closed is opened again, without being shown. What was
 * never saved can't be: VS Code would make an empty document of its address.
 */
async function open(uri: Uri): Promise<void> {
  if (uri.scheme !== "untitled") await workspace.openTextDocument(uri);
}
