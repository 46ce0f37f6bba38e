import {
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { isShared, type Mention, mentionAt, type ReadFile } from "../core/features/mentions.ts";
import { definition, highlights, references } from "../core/features/navigation.ts";
import type { Refused } from "../core/features/rename/refusals.ts";
import { prepareRename, type RenameRequest, rename } from "../core/features/rename/rename.ts";
import type { Client } from "./client.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Reading, Readings } from "./readings.ts";

export const navigationCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
};

interface NavigationParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly readings: Readings;
  readonly neighbours: Neighbours;
}

/** A name at the cursor, with the other files that were looked into for it. */
interface Found extends RenameRequest {
  readonly others: readonly ReadFile[];
}

/** Which other files have to be looked into for a name. */
type Look = (named: Mention, reading: Reading) => Promise<readonly ReadFile[]>;

/** Answers what editors ask of names: where they are given and used, and to change them, here and in other files. */
export function serveNavigation({ connection, client, readings, neighbours }: NavigationParts): void {
  const navigate = async <Answer>(
    { textDocument, position }: TextDocumentPositionParams,
    look: Look,
    answer: (found: Found) => Answer | Refused | undefined,
  ): Promise<Answer | null> => {
    const asked = await readings.of(textDocument.uri);
    const named = asked && mentionAt(asked.analysis.document, asked.document.offsetAt(position));
    if (!named) return null;
    const others = await look(named, asked);
    const reading = await readings.of(textDocument.uri); // looking took its time
    if (!reading) return null;
    const { document, analysis, view } = reading;
    const file = { document, read: analysis.document, isOpen: true };
    return unlessRefused(answer({ ...view, file, offset: document.offsetAt(position), others })) ?? null;
  };
  const nowhere: Look = async () => [];
  const whereGiven: Look = async (named, reading) =>
    named.kind === "account" ? neighbours.speakingOf([named.id], reading) : neighbours.playbookOf(reading);
  const everywhere =
    (...newNames: readonly string[]): Look =>
    async (named, reading) =>
      isShared(named, reading.view.playbook) ? neighbours.speakingOf([named.id, ...newNames], reading) : [];

  connection.onDefinition((params) =>
    navigate(params, whereGiven, ({ file, offset, others }) => definition(file, offset, others)),
  );
  connection.onReferences((params) =>
    navigate(params, everywhere(), ({ file, offset, others }) => references(file, offset, others, params.context)),
  );
  connection.onDocumentHighlight((params) => navigate(params, nowhere, ({ file, offset }) => highlights(file, offset)));
  connection.onPrepareRename((params) => navigate(params, nowhere, prepareRename));
  connection.onRenameRequest((params) =>
    navigate(params, everywhere(params.newName.trim()), (found) =>
      rename(found, params.newName, { others: found.others, documentChanges: client.edits.documentChanges }),
    ),
  );
}

function unlessRefused<Answer>(answer: Answer | Refused): Answer {
  const isRefused = (given: Answer | Refused): given is Refused =>
    typeof given === "object" && given !== null && "refused" in given;
  if (isRefused(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
