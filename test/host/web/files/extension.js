// The workspace of the tests in a browser: files that are nowhere but in memory, begun with those that the proxy hands out.
const { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require("vscode");

exports.activate = async (context) => {
  const response = await fetch(new URL("/files.json", context.extensionUri.toString(true)));
  const files = new FilesInMemory(Object.entries(await response.json()));
  context.subscriptions.push(workspace.registerFileSystemProvider("plans-in-memory", files, { isCaseSensitive: true }));
};

class FilesInMemory {
  #emitter = new EventEmitter();
  /** By path; a folder has no content. */
  #entries = new Map([["/", { mtime: 0, content: undefined }]]);
  onDidChangeFile = this.#emitter.event;

  constructor(files) {
    for (const [name, text] of files) this.#put(`/${name}`, new TextEncoder().encode(text));
  }

  watch() {
    return new Disposable(() => {});
  }

  stat(uri) {
    const { content, mtime } = this.#at(uri);
    return { type: content ? FileType.File : FileType.Directory, ctime: mtime, mtime, size: content?.length ?? 0 };
  }

  readDirectory(uri) {
    this.#at(uri);
    const start = uri.path.endsWith("/") ? uri.path : `${uri.path}/`;
    const inside = [...this.#entries].filter(
      ([path]) => path.startsWith(start) && !path.slice(start.length).includes("/"),
    );
    return inside
      .map(([path, { content }]) => [path.slice(start.length), content ? FileType.File : FileType.Directory])
      .filter(([name]) => name !== "");
  }

  readFile(uri) {
    const { content } = this.#at(uri);
    if (!content) throw FileSystemError.FileIsADirectory(uri);
    return content;
  }

  writeFile(uri, content) {
    const isNew = !this.#entries.has(uri.path);
    this.#put(uri.path, content);
    this.#tell(uri, isNew ? FileChangeType.Created : FileChangeType.Changed);
  }

  createDirectory(uri) {
    this.#put(uri.path, undefined);
    this.#tell(uri, FileChangeType.Created);
  }

  delete(uri) {
    this.#at(uri);
    for (const path of [...this.#entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    }
    this.#tell(uri, FileChangeType.Deleted);
  }

  rename(from, to) {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #at(uri) {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #put(path, content) {
    const last = this.#entries.get(path)?.mtime ?? 0;
    this.#entries.set(path, { content, mtime: Math.max(Date.now(), last + 1) });
  }

  #tell(uri, type) {
    this.#emitter.fire([{ uri, type }]);
  }
}
