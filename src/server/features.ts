import {
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { codeActionKinds, codeActions } from "../core/features/code-actions.ts";
import { completionsAt, triggerCharacters } from "../core/features/completion/completion.ts";
import { foldingRanges } from "../core/features/folding.ts";
import { formattingEdits } from "../core/features/formatting/formatting.ts";
import { hoverAt } from "../core/features/hover/hover.ts";
import { inlayHints } from "../core/features/inlay-hints.ts";
import { lenses } from "../core/features/lenses.ts";
import { documentLinks, type LinkPlaces } from "../core/features/links.ts";
import { selectionRangeAt } from "../core/features/selection-ranges.ts";
import { semanticTokens, tokenLegend } from "../core/features/semantic-tokens.ts";
import { documentSymbols } from "../core/features/symbols/symbols.ts";
import { addressOf } from "../workspace/address.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import { navigationCapabilities, serveNavigation } from "./navigation.ts";
import type { Neighbours } from "./neighbours.ts";
import { patience } from "./patience.ts";
import type { Settings } from "./protocol.ts";
import type { Reading, Readings } from "./readings.ts";
import { rulePagesFor } from "./rule-pages.ts";
import type { CurrentSettings } from "./settings.ts";
import { canonical } from "./uri.ts";

/** What the features below answer to, as the server announces it. */
export const featureCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  hoverProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
  ...navigationCapabilities,
};

interface FeatureParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly readings: Readings;
  readonly settings: CurrentSettings;
  readonly neighbours: Neighbours;
}

/** Answers what editors ask of an open document: one entry a feature. */
export function serveFeatures(parts: FeatureParts): void {
  const { connection, host, client, readings, settings } = parts;
  /** The answer of a feature; null, as the protocol has it, when there is none or the document is not ours. */
  const answer = async <Answer>(
    { textDocument }: { readonly textDocument: TextDocumentIdentifier },
    feature: (reading: Reading) => Answer | undefined,
  ): Promise<Answer | null> => {
    const reading = await readings.of(textDocument.uri);
    return (reading && feature(reading)) ?? null;
  };

  connection.onCompletion((params) =>
    answer(params, ({ analysis, document, view }) => {
      const offset = document.offsetAt(params.position);
      return completionsAt({ text: document, offset, document: analysis.document, view, client: client.completion });
    }),
  );
  connection.onHover((params) =>
    answer(params, ({ analysis, document, view }) =>
      hoverAt(analysis.document, document, document.offsetAt(params.position), view),
    ),
  );
  connection.languages.inlayHint.on((params) =>
    answer(params, ({ analysis, document, view }) => {
      const { start, end } = params.range;
      const range = { start: document.offsetAt(start), end: document.offsetAt(end) };
      return inlayHints(analysis.document, document, { range, switches: hintSwitches(settings.current) }, view);
    }),
  );
  connection.onCodeLens((params) =>
    answer(params, ({ analysis, document, view }) => {
      const request = { switches: lensSwitches(settings.current), working: client.commands };
      return lenses(analysis.document, document, request, view);
    }),
  );
  connection.onCodeAction((params) =>
    answer(params, ({ analysis, document, view }) => {
      const { range, context } = params;
      const { diagnostics, only, triggerKind } = context;
      const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
      const request = { document, range, diagnostics, only, isAutomatic, client: client.edits };
      return codeActions(analysis, request, { ...view, timeLeft: patience(host) });
    }),
  );
  connection.onDocumentSymbol((params) =>
    answer(params, ({ analysis, document, view }) => documentSymbols(analysis.document, document, view)),
  );
  connection.onFoldingRanges((params) =>
    answer(params, ({ analysis, document }) => foldingRanges(analysis.document, document)),
  );
  connection.onSelectionRanges((params) =>
    answer(params, ({ analysis, document }) =>
      params.positions.map((position) => selectionRangeAt(analysis.document, document, document.offsetAt(position))),
    ),
  );
  connection.onDocumentLinks((params) =>
    answer(params, (reading) => documentLinks(reading.analysis.document, reading.document, linkPlaces(reading, parts))),
  );
  connection.onDocumentFormatting((params) =>
    answer(params, ({ analysis, document }) => formattingEdits(analysis.document, document, params)),
  );
  connection.onDocumentRangeFormatting((params) =>
    answer(params, ({ analysis, document }) => formattingEdits(analysis.document, document, params)),
  );
  connection.languages.semanticTokens.on((params) =>
    answer(params, ({ analysis, document }) => semanticTokens(analysis, document)),
  );
  connection.languages.semanticTokens.onRange((params) =>
    answer(params, ({ analysis, document }) => semanticTokens(analysis, document, params.range)),
  );
  serveNavigation(parts);
}

function linkPlaces({ document, inForce, view }: Reading, { client, host }: FeatureParts): LinkPlaces {
  const { playbook, uri } = inForce;
  return {
    locale: view.locale,
    fileAt(path) {
      const address = addressOf(path, document.uri);
      return address === undefined ? undefined : canonical(address);
    },
    pageOf: rulePagesFor(client, host),
    playbook: uri === undefined ? undefined : { uri, name: playbook.name },
  };
}

/** Has the editor ask again for what stands among the lines: what it showed may no longer be so. */
export function askAgain(connection: Connection, { asksAgain }: Client): void {
  const log = (error: unknown) => connection.console.error(String(error));
  if (asksAgain.forHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(log);
  if (asksAgain.forTokens) connection.sendRequest(SemanticTokensRefreshRequest.type).catch(log);
  if (asksAgain.forLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
}

/** Whatever is not switched off is shown. */
function hintSwitches({ inlayHints }: Settings) {
  return {
    names: inlayHints?.names !== false,
    questions: inlayHints?.questions !== false,
    yearlyValue: inlayHints?.yearlyValue !== false,
    days: inlayHints?.days !== false,
  };
}

function lensSwitches({ codeLens }: Settings) {
  return {
    coverage: codeLens?.coverage !== false,
    smart: codeLens?.smart !== false,
    roles: codeLens?.roles !== false,
  };
}
