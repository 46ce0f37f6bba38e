import { env, Uri, type Webview, type WebviewPanel } from "vscode";

/** Loads the page of a panel: its bundled script and style, and nothing else can run or load in it. */
export function loadPage({ webview }: WebviewPanel, extensionUri: Uri, bundle: "panel" | "portfolio"): void {
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, "dist")] };
  webview.html = pageOf(webview, extensionUri, bundle);
}

function pageOf(webview: Webview, extensionUri: Uri, bundle: string): string {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, "dist", file)).toString();
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sales Playbook</title>
<link rel="stylesheet" href="${address(`${bundle}.css`)}">
<script nonce="${nonce}" src="${address(`${bundle}.js`)}" defer></script>
</head>
<body><div id="panel"></div></body>
</html>`;
}
