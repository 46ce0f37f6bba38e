import { commands, type ExtensionContext, l10n } from "vscode";
import { checkRestNotification } from "../server/protocol.ts";
import { providePersonPages, showAboutPerson } from "./about-person.ts";
import { AccountsTree } from "./accounts/accounts-tree.ts";
import { registerBriefCommands } from "./brief/commands.ts";
import { BriefTaker } from "./brief/take-brief.ts";
import { ChangePages } from "./changes/change-pages.ts";
import { registerChangeCommands } from "./changes/commands.ts";
import { LanguageServer } from "./language-server.ts";
import { newAccountPlan } from "./new-plan/new-plan.ts";
import { openPlaybook } from "./open-playbook.ts";
import { providePackagedFiles } from "./packaged-files.ts";
import { registerViewCommands } from "./panels/commands.ts";
import { PanelClient } from "./panels/panel-client.ts";
import { PlanPanel } from "./panels/plan-panel.ts";
import { PortfolioPanel } from "./panels/portfolio-panel.ts";
import { openSamples } from "./samples/open-samples.ts";
import { CheckStatusItem } from "./status-item.ts";

/** VS Code calls this when the first plan or playbook is opened, or a command of ours is run. */
export function activate(context: ExtensionContext): void {
  const status = new CheckStatusItem();
  // Evaluated when it is asked for: nine tenths of our program are the client's.
  const server = new LanguageServer(async () => (await import("./client.ts")).createClient(context, status));
  const panelClient = new PanelClient(server);
  const pages = new ChangePages(server, panelClient);
  const taker = new BriefTaker(panelClient, context.globalStorageUri);
  const panel = new PlanPanel(panelClient, taker, context.extensionUri);
  const portfolio = new PortfolioPanel(panelClient, context.extensionUri, l10n.t("Portfolio"));
  const accounts = new AccountsTree(panelClient, context);
  context.subscriptions.push(
    accounts,
    commands.registerCommand("salesPlaybook.accountsByClass", () => accounts.group("class")),
    commands.registerCommand("salesPlaybook.accountsByOwner", () => accounts.group("owner")),
    status,
    server,
    panel,
    portfolio,
    providePackagedFiles(context),
    providePersonPages(server),
    ...registerViewCommands(panel),
    ...registerBriefCommands(taker),
    { dispose: () => taker.tidyUp() },
    commands.registerCommand("salesPlaybook.showPortfolio", () => portfolio.show()),
    pages,
    ...registerChangeCommands(pages),
    commands.registerCommand("salesPlaybook.aboutPerson", () => showAboutPerson(panelClient)),
    commands.registerCommand("salesPlaybook.openPlaybook", () => openPlaybook(server)),
    commands.registerCommand("salesPlaybook.newAccountPlan", (argument) => newAccountPlan(server, argument)),
    commands.registerCommand("salesPlaybook.openSamples", () => openSamples(context)),
    commands.registerCommand("salesPlaybook.checkRest", () => server.sendNotification(checkRestNotification)),
    commands.registerCommand("salesPlaybook.restart", () => server.restart()),
  );
}
