// What server and client say to each other beyond the Language Server Protocol: types and names, no code.
import type { Position, Range } from "vscode-languageserver-types";
import type { Audience } from "../core/brief/model.ts";
import type { PlacedChanges } from "../core/changes/placed-changes.ts";
import type { HintSwitches } from "../core/features/inlay-hints.ts";
import type { LensSwitches } from "../core/features/lenses.ts";
import type { Severity } from "../core/finding.ts";
import type { Locale } from "../core/locale.ts";
import type { SaleForm } from "../core/plan/vocabulary.ts";
import type { Intent } from "../core/views/intents.ts";
import type { ViewName } from "../core/views/names.ts";
import type { PortfolioModel } from "../core/views/portfolio/portfolio.ts";
import type { ViewModel } from "../core/views/views.ts";

export type { EntryKind, FileStat, FolderEntry } from "../workspace/file-system.ts";

/** A notification to the client, after each check of an open document; only for clients that ask for it. */
export const statusNotification = "salesPlaybook/status";

/** What a client may say in `initializationOptions`. */
export interface InitializationOptions {
  /** It wants `salesPlaybook/status`. */
  readonly status?: boolean;
  /** The folder where it finds the rules' pages; those on the disk when left out. */
  readonly rulePages?: string;
  /** The commands of ours (see core/features/commands.ts) that it can carry out; the others are named nowhere. */
  readonly commands?: readonly string[];
  /** The editor's own command that opens the list of suggestions; called after one that another one is to follow. */
  readonly suggest?: { readonly command: string; readonly arguments?: unknown[] };
  /** It reads files for the server, see `statRequest`: the server may be where there are none. */
  readonly readsFiles?: boolean;
  /** The address of a folder in which the server may keep results from one start to the next; none when left out. */
  readonly storage?: string;
  /** It shows views, and wants `salesPlaybook/viewsChanged`. */
  readonly views?: boolean;
}

export interface CheckStatus {
  readonly uri: string;
  /** Null when the document could not be checked; its last findings stay. */
  readonly result: CheckResult | null;
}

export interface CheckResult {
  /** The document is so large that only its syntax was checked. */
  readonly isPartial: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly playbook: {
    readonly name: string;
    /** The file has an error: its last good version is in force, or the built-in playbook. */
    readonly broken: boolean;
  };
}

/** A request of the client: the address of the playbook file in force for an open document. */
export const playbookRequest = "salesPlaybook/playbook";

export interface PlaybookParams {
  readonly uri: string;
}

/** Null for the built-in playbook, and for a document that is not open or none of ours. */
export type PlaybookAnswer = string | null;

/**
 * A notification to a client that wants the status: how many closed files are not checked because somebody stopped it.
 * 0 once they are, or will be.
 */
export const uncheckedNotification = "salesPlaybook/unchecked";

export interface Unchecked {
  readonly count: number;
}

/** A notification of the client: the files that were not checked because somebody stopped it are to be; no parameters. */
export const checkRestNotification = "salesPlaybook/checkRest";

/** A request of the client: a picture of an open plan. */
export const viewRequest = "salesPlaybook/view";

export interface ViewParams {
  readonly uri: string;
  readonly view: ViewName;
}

/** Null for a document that is not open or no plan. */
export type ViewAnswer = {
  /** Of the document: an answer that comes late can be told from a newer one. */
  readonly version: number;
  readonly model: ViewModel;
} | null;

/** A notification to the client: what the views of an open plan show may have changed, with its text, playbook or the day. */
export const viewsChangedNotification = "salesPlaybook/viewsChanged";

export interface ViewsChanged {
  readonly uri: string;
}

/** A request of the client: the accounts of the workspace, compared. */
export const portfolioRequest = "salesPlaybook/portfolio";

export interface PortfolioParams {
  /** One of the `PortfolioChoice`s; the first one when left out, or when there is no such one any more. */
  readonly choice?: string | undefined;
}

/** Null before the plans have been read. */
export type PortfolioAnswer = {
  /** Plans under different playbooks are not compared with each other. None when there is no plan. */
  readonly choices: readonly PortfolioChoice[];
  readonly chosen: PortfolioChoice | null;
  readonly model: PortfolioModel | null;
} | null;

export interface PortfolioChoice {
  readonly id: string;
  /** The file of the playbook, or its name for the built-in one. */
  readonly label: string;
}

/** A request of the client: the accounts of all plans of the workspace, in no order; no parameters. */
export const accountsRequest = "salesPlaybook/accounts";

/** Null before the plans have been read. */
export type AccountsAnswer = readonly AccountEntry[] | null;

export interface AccountEntry {
  /** Of its plan. */
  readonly uri: string;
  readonly name: string | null;
  /** Who answers for it, by name. */
  readonly owner: string | null;
  /** Its class in the portfolio, by its label; null as long as its purchases are not known. */
  readonly segment: string | null;
  /** Of the class: the best first. */
  readonly rank: number;
}

/** A notification to a client that shows views: the portfolio was read again. */
export const portfolioChangedNotification = "salesPlaybook/portfolioChanged";

/** A request of the client: the range at which to look for what stands at a JSON pointer. Null when the document is not open. */
export const placeRequest = "salesPlaybook/place";

export interface PlaceParams {
  readonly uri: string;
  readonly pointer: string;
}

export type PlaceAnswer = Range | null;

/** A request of the client: to make a change that a panel asks for, in an open plan. */
export const intentRequest = "salesPlaybook/intent";

export interface IntentParams {
  readonly uri: string;
  readonly intent: Intent;
}

export interface IntentAnswer {
  /** Whether the editor made the change, which goes through `workspace/applyEdit` and can be undone. */
  readonly isDone: boolean;
}

/** A request of the client: all that an open plan says about the person at a pointer, as Markdown. */
export const aboutPersonRequest = "salesPlaybook/aboutPerson";

export interface AboutPersonParams {
  readonly uri: string;
  /** Of an entry among the stakeholders. */
  readonly pointer: string;
}

/** Null when the document is not open, or nobody stands at the pointer. */
export type AboutPersonAnswer = string | null;

/** A request of the client: where in an open plan a position is, as a JSON pointer. Null when the document is not open. */
export const pointerRequest = "salesPlaybook/pointer";

export interface PointerParams {
  readonly uri: string;
  readonly position: Position;
}

export type PointerAnswer = string | null;

/** A request of the client: the brief of an open plan as a text to be kept. Null when the document is not open or no plan. */
export const briefRequest = "salesPlaybook/brief";

export interface BriefParams {
  readonly uri: string;
  readonly audience: Audience;
  readonly format: BriefFormat;
}

/** HTML is one file that needs no other. */
export type BriefFormat = "markdown" | "html";

export type BriefAnswer = string | null;

/**
 * Requests of the server to a client that said `readsFiles`: what lies at an address, the bytes of a file as Base64, and
 * the names in a folder. They give the values of workspace/file-system.ts.
 */
export const statRequest = "salesPlaybook/stat";
export const readFileRequest = "salesPlaybook/readFile";
export const readFolderRequest = "salesPlaybook/readFolder";

export interface FileParams {
  readonly uri: string;
}

/** Null when there is nothing; `reason` tells why what is there can't be read. */
export type FileAnswer<Value> = { readonly value: Value } | { readonly reason: string } | null;

/** A request of the client: what changed in an open plan, as a text. Null when the document is not open or no plan. */
export const changesRequest = "salesPlaybook/changes";

export interface ChangesParams {
  readonly uri: string;
  /** The text of the earlier version. */
  readonly before: string;
  /** How one calls that version. */
  readonly since: string;
}

export type ChangesAnswer = PlacedChanges | null;

/** The user's settings below `salesPlaybook`. */
export interface Settings {
  /** Whether plans that are not open are checked too; yes when left out. */
  readonly checkClosedFiles?: boolean;
  /** Which hints stand among the words of a plan; all when left out. */
  readonly inlayHints?: Partial<HintSwitches>;
  /** What stands above the blocks of a plan; all when left out. */
  readonly codeLens?: Partial<LensSwitches>;
}

/** A request of the client: what the form of a sale can be, in its language; no parameters, gives `WordChoice`s. */
export const saleFormsRequest = "salesPlaybook/saleForms";

/** A request of the client: the text of a plan to be filled in. The client creates the file. */
export const newPlanRequest = "salesPlaybook/newPlan";

export interface NewPlanParams {
  /** The customer, as one says it. */
  readonly name: string;
  readonly form: SaleForm;
  readonly language: Locale;
  /** The address of the folder that it goes to; null when there is none. */
  readonly folder: string | null;
}

export interface NewPlanResult {
  /** Safe in any folder, with its extension. */
  readonly fileName: string;
  readonly text: string;
  /** Where the first thing is to be filled in. */
  readonly cursor: Position;
}
