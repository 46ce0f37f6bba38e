import { TextDocument } from "vscode-languageserver-textdocument";
import { readPlanDocument, readPlaybookDocument } from "../core/document.ts";
import type { DocumentKind } from "../core/document-kind.ts";
import type { ReadFile } from "../core/features/mentions.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import { UnreadableFile } from "../workspace/files.ts";
import type { Playbooks } from "../workspace/playbooks.ts";
import type { FoundFiles } from "./found-files.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Reading, Readings } from "./readings.ts";

/** The document that is asked about. */
type Asked = Pick<Reading, "uri" | "inForce">;

interface NeighbourParts {
  readonly documents: OpenDocuments;
  readonly found: FoundFiles;
  readonly playbooks: Playbooks;
  readonly readings: Readings;
  /** The folders of the workspace, as they are now. */
  readonly folders: () => Iterable<string>;
  /** Told of a file or folder that can't be read, and is passed over. */
  readonly onUnreadable: (error: UnreadableFile) => void;
}

/** The files in which a name means the same as in a document: the playbook in force, and the plans under it. */
export class Neighbours {
  readonly #parts: NeighbourParts;

  constructor(parts: NeighbourParts) {
    this.#parts = parts;
  }

  /** The playbook file of a plan; none for a playbook itself, and where the built-in one holds. */
  async playbookOf({ uri, inForce }: Asked): Promise<readonly ReadFile[]> {
    return inForce.uri === undefined || inForce.uri === uri ? [] : this.#read([inForce.uri], inForce.playbook);
  }

  /** The playbook and the plans of the workspace that are under it, as far as one of the words stands in their text. */
  async speakingOf(words: readonly string[], { uri, inForce }: Asked): Promise<readonly ReadFile[]> {
    const { documents, playbooks } = this.#parts;
    const uris: string[] = [];
    for (const other of await this.#all()) {
      const isUnder = documents.kindOf(other) === "account-plan" && (await playbooks.for(other)).uri === inForce.uri;
      if (isUnder && other !== uri) uris.push(other);
    }
    const plans = await this.#read(uris, inForce.playbook, words);
    return [...(await this.playbookOf({ uri, inForce })), ...plans];
  }

  /** Whether or not closed files are checked: who renames means all of them. */
  async #all(): Promise<ReadonlySet<string>> {
    const { documents, found, folders, onUnreadable } = this.#parts;
    const inFolders = await Promise.all([...folders()].map((folder) => documents.find(folder, onUnreadable)));
    return new Set([...documents.all(), ...found.all(), ...inFolders.flat()]);
  }

  async #read(uris: readonly string[], playbook: Playbook, words: readonly string[] = [""]): Promise<ReadFile[]> {
    const { documents } = this.#parts;
    const isWanted = (text: string) => words.some((word) => text.includes(word));
    const closed = new Map<string, string>();
    for (let next = 0; next < uris.length; next += atOnce) {
      const some = uris.slice(next, next + atOnce).filter((uri) => !documents.has(uri));
      const texts = await Promise.all(some.map(async (uri) => [uri, await this.#textOf(uri)] as const));
      for (const [uri, text] of texts) if (text !== undefined && isWanted(text)) closed.set(uri, text);
    }
    // Nothing waits from here on: open documents are read as they are now.
    return uris.flatMap((uri) => {
      const open = documents.get(uri);
      if (open) return isWanted(open.getText()) ? this.#openFile(uri, open, playbook) : [];
      const text = closed.get(uri);
      return text === undefined ? [] : this.#closedFile(uri, text);
    });
  }

  async #textOf(uri: string): Promise<string | undefined> {
    try {
      return await this.#parts.documents.read(uri);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.#parts.onUnreadable(error);
      return undefined;
    }
  }

  #openFile(uri: string, document: TextDocument, playbook: Playbook): ReadFile {
    const kind = this.#kindOf(uri);
    return { document, read: this.#parts.readings.analyse(document, kind, playbook).document, isOpen: true };
  }

  #closedFile(uri: string, text: string): ReadFile {
    const kind = this.#kindOf(uri);
    const read = kind === "account-plan" ? readPlanDocument(text) : readPlaybookDocument(text);
    return { document: TextDocument.create(uri, kind, 0, text), read, isOpen: false };
  }

  #kindOf(uri: string): DocumentKind {
    return this.#parts.documents.kindOf(uri) ?? "account-plan";
  }
}

/** Files read at the same time: an operating system opens only so many. */
const atOnce = 64;
