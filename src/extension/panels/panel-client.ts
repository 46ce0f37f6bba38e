import { type Range, Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Intent } from "../../core/views/intents.ts";
import type { ViewName } from "../../core/views/names.ts";
import {
  type IntentAnswer,
  type IntentParams,
  intentRequest,
  type PlaceAnswer,
  type PlaceParams,
  placeRequest,
  type ViewAnswer,
  type ViewParams,
  type ViewsChanged,
  viewRequest,
  viewsChangedNotification,
} from "../../server/protocol.ts";

/** What a panel asks of the server. Addresses are those of VS Code's documents. */
export class PanelClient {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  /** Undefined when the document is not open or no plan. */
  async view(uri: Uri, view: ViewName): Promise<NonNullable<ViewAnswer> | undefined> {
    const params: ViewParams = { uri: this.addressOf(uri), view };
    const answer: ViewAnswer = await this.#client.sendRequest(viewRequest, params);
    return answer ?? undefined;
  }

  async place(uri: Uri, pointer: string): Promise<Range | undefined> {
    const params: PlaceParams = { uri: this.addressOf(uri), pointer };
    const answer: PlaceAnswer = await this.#client.sendRequest(placeRequest, params);
    return answer ? this.#client.protocol2CodeConverter.asRange(answer) : undefined;
  }

  /** Whether the plan was changed. */
  async change(uri: Uri, intent: Intent): Promise<boolean> {
    const params: IntentParams = { uri: this.addressOf(uri), intent };
    const answer: IntentAnswer = await this.#client.sendRequest(intentRequest, params);
    return answer.isDone;
  }

  onViewsChanged(listener: (uri: Uri) => void): void {
    this.#client.onNotification(viewsChangedNotification, ({ uri }: ViewsChanged) => listener(Uri.parse(uri)));
  }

  /** As the server knows a document. */
  addressOf(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }
}
