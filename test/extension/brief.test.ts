import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, openExampleChecked, openText, untilFindings } from "./workbench.ts";

const name = "photocopiers.account.yaml";

describe("saving a brief", () => {
  const said: string[] = [];
  const { showErrorMessage } = vscode.window;

  before(() => {
    const note = async (message: string) => void said.push(message);
    Object.assign(vscode.window, { showErrorMessage: note });
  });

  beforeEach(() => said.splice(0));

  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  after(() => Object.assign(vscode.window, { showErrorMessage }));

  it("works for a plan that was closed meanwhile", async () => {
    const { uri } = await openExampleChecked(name);
    const file = vscode.Uri.joinPath(folder(), "closed.brief.md");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("salesPlaybook.saveBrief", uri, "internal", file);
    assert.match(await textOf(file), /^# Negotiation brief: Merrion Gate Solicitors\n/);
    assert.deepEqual(said, []);
    await vscode.workspace.fs.delete(file);
  });

  it("says so when the plan was never saved and is gone", async () => {
    const { document } = await openText("accountPlan: 1\n");
    await untilFindings(document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const file = vscode.Uri.joinPath(folder(), "gone.brief.md");
    await vscode.commands.executeCommand("salesPlaybook.saveBrief", document.uri, "internal", file);
    assert.deepEqual(said, ["The brief could not be written: The plan is no longer open."]);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(file)), /gone\.brief\.md/);
  });

  it("keeps the earlier brief, and says why, where the disk is full", async () => {
    const { uri } = await openExampleChecked(name);
    const disk = new SmallDisk("earlier.html", "<p>The earlier brief</p>");
    const registered = vscode.workspace.registerFileSystemProvider("small-disk", disk, { isCaseSensitive: true });
    const file = vscode.Uri.parse("small-disk:/earlier.html");
    await vscode.commands.executeCommand("salesPlaybook.saveBrief", uri, "customer", file);
    assert.equal(said.length, 1, said.join());
    assert.match(said[0] ?? "", /^The brief could not be written: .*no space left on device/);
    assert.deepEqual(disk.texts, { "earlier.html": "<p>The earlier brief</p>" });
    disk.room = 1_000_000;
    await vscode.commands.executeCommand("salesPlaybook.saveBrief", uri, "customer", file);
    assert.match(disk.texts["earlier.html"] ?? "", /^<!DOCTYPE html>.*<\/html>\n$/s);
    assert.deepEqual(Object.keys(disk.texts), ["earlier.html"]);
    registered.dispose();
  });
});

async function textOf(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/** One folder with little room. Of a file that is too large it keeps what fits, as disks do. */
class SmallDisk implements vscode.FileSystemProvider {
  /** In bytes. */
  room = 100;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #files = new Map<string, Uint8Array>();

  constructor(first: string, text: string) {
    this.#files.set(first, new TextEncoder().encode(text));
  }

  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const times = { ctime: 0, mtime: 0 };
    if (path === "/") return { type: vscode.FileType.Directory, ...times, size: 0 };
    return { type: vscode.FileType.File, ...times, size: this.readFile(vscode.Uri.from({ scheme: "", path })).length };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path.slice(1));
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
    this.#files.set(path.slice(1), content.slice(0, this.room));
    if (content.length > this.room) throw new Error("ENOSPC: no space left on device, write");
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path.slice(1));
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((file) => [file, vscode.FileType.File]);
  }

  createDirectory(): void {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }
}
