import { env, Uri, type Webview } from "vscode";

/** The page of a panel: it loads its bundled script and style, and nothing else can run or load in it. */
export function panelPage(webview: Webview, extensionUri: Uri, bundle: "panel" | "portfolio"): string {
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
