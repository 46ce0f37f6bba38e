import type { Connection, ServerCapabilities, TextDocumentIdentifier } from "vscode-languageserver";
import { codeActionKinds, codeActions } from "../core/features/code-actions.ts";
import { hoverAt } from "../core/features/hover/hover.ts";
import type { Client } from "./client.ts";
import type { Reading, Readings } from "./readings.ts";

/** What the features below answer to, as the server announces it. */
export const featureCapabilities: ServerCapabilities = {
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
};

interface FeatureParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly readings: Readings;
}

/** Answers what editors ask of an open document: one entry a feature. */
export function serveFeatures({ connection, client, readings }: FeatureParts): void {
  /** The answer of a feature; null, as the protocol has it, when there is none or the document is not ours. */
  const answer = async <Answer>(
    { textDocument }: { readonly textDocument: TextDocumentIdentifier },
    feature: (reading: Reading) => Answer | undefined,
  ): Promise<Answer | null> => {
    const reading = await readings.of(textDocument.uri);
    return (reading && feature(reading)) ?? null;
  };

  connection.onHover((params) =>
    answer(params, ({ analysis, document, view }) =>
      hoverAt(analysis.document, document, document.offsetAt(params.position), view),
    ),
  );
  connection.onCodeAction((params) =>
    answer(params, ({ analysis, document, view }) => {
      const { range, context } = params;
      const request = { document, range, diagnostics: context.diagnostics, only: context.only, client: client.edits };
      return codeActions(analysis, request, view);
    }),
  );
}
