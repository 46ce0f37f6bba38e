import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DocumentKind, documentKindOf } from "../core/document-kind.ts";
import type { Files, UnreadableFile } from "../workspace/files.ts";
import { canonical } from "./uri.ts";

/** The documents that are open in the editor, over the files: what a person sees counts, saved or not. */
export class OpenDocuments implements Files {
  readonly #files: Files;
  readonly #documents = new Map<string, TextDocument>();
  /** The client's own spelling of each address. */
  readonly #spellings = new Map<string, string>();

  constructor(files: Files) {
    this.#files = files;
  }

  open({ textDocument }: DidOpenTextDocumentParams): string {
    const { uri, languageId, version, text } = textDocument;
    const key = canonical(uri);
    this.#spellings.set(key, uri);
    this.#documents.set(key, TextDocument.create(uri, languageId, version, text));
    return key;
  }

  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): string {
    const key = canonical(textDocument.uri);
    const document = this.#documents.get(key);
    if (document) TextDocument.update(document, contentChanges, textDocument.version);
    return key;
  }

  close({ textDocument }: DidCloseTextDocumentParams): string {
    const key = canonical(textDocument.uri);
    this.#documents.delete(key);
    return key;
  }

  /** The document as it is now: it changes in place with the next edit. */
  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  all(): Iterable<string> {
    return this.#documents.keys();
  }

  /** What the editor takes an open document for, else what the name says. */
  kindOf(uri: string): DocumentKind | undefined {
    const language = this.#documents.get(uri)?.languageId;
    return language === "account-plan" || language === "sales-playbook" ? language : documentKindOf(uri);
  }

  /** How the client spells an address. */
  spellingOf(uri: string): string {
    return this.#spellings.get(uri) ?? uri;
  }

  async read(uri: string): Promise<string | undefined> {
    return this.#documents.get(uri)?.getText() ?? this.#files.read(uri);
  }

  async find(folder: string, onUnreadable?: (folder: UnreadableFile) => void): Promise<string[]> {
    return (await this.#files.find(folder, onUnreadable)).map(canonical);
  }
}
