// The language server: a process of its own where there is Node, a web worker in a browser.
if ("importScripts" in globalThis) void import("./worker.ts");
else void import("./node.ts");
