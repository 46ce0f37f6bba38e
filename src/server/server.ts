import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { fenced } from "../workspace/fence.ts";
import { Playbooks } from "../workspace/playbooks.ts";
import { serveAboutPerson } from "./about-person.ts";
import { serveAccounts } from "./accounts.ts";
import { serveBriefs } from "./briefs.ts";
import { serveChanges } from "./changes.ts";
import { CheckMemory } from "./check-memory.ts";
import { Checker } from "./checker.ts";
import { type Client, clientOf } from "./client.ts";
import { askAgain, featureCapabilities, serveFeatures } from "./features.ts";
import { FoundFiles } from "./found-files.ts";
import type { Host } from "./host.ts";
import { NameIndex } from "./name-index.ts";
import { Neighbours } from "./neighbours.ts";
import { serveNewPlans } from "./new-plans.ts";
import { OpenDocuments } from "./open-documents.ts";
import { servePlaybooks } from "./playbooks.ts";
import { servePortfolio } from "./portfolio.ts";
import { PortfolioIndex } from "./portfolio-index.ts";
import { checkRestNotification } from "./protocol.ts";
import { reachOf } from "./reach.ts";
import { Readings } from "./readings.ts";
import { CurrentSettings } from "./settings.ts";
import { canonical } from "./uri.ts";
import { serveViews } from "./views.ts";
import { Workspace } from "./workspace.ts";

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...featureCapabilities,
};

const oneMinute = 60_000; // milliseconds

/** Speaks the Language Server Protocol over a connection, until it is closed. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const client = clientOf(params, host);
    const { files, dataFiles } = reachOf(connection, host, client);
    const documents = new OpenDocuments(files);
    const found = new FoundFiles(documents);
    const playbooks = new Playbooks(documents);
    const names = new NameIndex();
    const portfolio = new PortfolioIndex(fenced(dataFiles, () => workspace.folders));
    const readings = new Readings({ host, client, documents, playbooks, names, portfolio });
    const onOtherView = () => askAgain(connection, client);
    const memory = client.storage ? memoryIn(client.storage, host) : undefined;
    const known = { documents, found, playbooks, readings, names, portfolio, memory };
    const checker = new Checker({ connection, host, client, ...known, onOtherView });
    const settings = new CurrentSettings(onOtherView);
    const workspace = new Workspace({ connection, client, documents, found, checker, settings });
    followDocuments(connection, documents, checker);
    followWorkspace(connection, client, workspace);
    followTheDay(connection, checker);
    connection.onNotification(checkRestNotification, () => checker.checkRest());
    const neighbours = new Neighbours({
      documents,
      found,
      playbooks,
      readings,
      folders: () => workspace.folders,
      onUnreadable: ({ message }) => connection.console.warn(message),
    });
    serveFeatures({ connection, host, client, readings, settings, neighbours });
    serveNewPlans({ connection, host, client, playbooks });
    servePlaybooks(connection, readings);
    serveViews({ connection, client, readings });
    servePortfolio({ connection, client, portfolio, folders: () => workspace.folders });
    serveAccounts({ connection, client, portfolio });
    serveAboutPerson(connection, readings);
    serveBriefs(connection, readings);
    serveChanges(connection, readings);
    return { capabilities, serverInfo: { name: "sales-playbook" } };
  });
  connection.listen();
}

function memoryIn(folder: string, { keeping }: Host): CheckMemory | undefined {
  return keeping && new CheckMemory({ ...keeping, shelf: keeping.shelf(folder) });
}

function followDocuments(connection: Connection, documents: OpenDocuments, checker: Checker): void {
  connection.onDidOpenTextDocument((params) => checker.changed(documents.open(params)));
  connection.onDidChangeTextDocument((params) => checker.changed(documents.change(params)));
  // What is on the disk counts again: people see at once that what they left unsaved does not.
  connection.onDidCloseTextDocument((params) => checker.changed(documents.close(params), true));
}

function followWorkspace(connection: Connection, client: Client, workspace: Workspace): void {
  /** Nobody waits for these: what goes wrong in them goes to the log. */
  const run = (work: Promise<void>) => void work.catch((error) => connection.console.error(String(error)));
  connection.onInitialized(() => {
    if (client.followsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: typeof added) => folders.map(({ uri }) => canonical(uri));
        run(workspace.foldersChanged(uris(added), uris(removed)));
      });
    }
    run(workspace.start());
  });
  connection.onDidChangeConfiguration(({ settings }) => run(workspace.settingsChanged(settings?.salesPlaybook)));
  connection.onDidChangeWatchedFiles(({ changes }) => run(workspace.filesChanged(changes)));
  connection.onDidSaveTextDocument(() => run(workspace.saved()));
}

/** A look at the clock every minute rather than a timer set to midnight: that one would sleep with the computer. */
function followTheDay(connection: Connection, checker: Checker): void {
  const timer = setInterval(() => checker.noticeDay(), oneMinute);
  connection.onShutdown(() => clearInterval(timer));
}
