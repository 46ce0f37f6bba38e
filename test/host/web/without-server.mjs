/**
 * What has to be changed in the pages of code-server's VS Code so that it does without its server, as on vscode.dev:
 * the page's own configuration, and the two places of the code where code-server wants a server in any case.
 * @param {string} pathname
 * @param {object} configuration joins that of the page
 * @returns {((body: string) => string) | undefined} undefined where nothing is to be changed
 */
export function withoutServer(pathname, configuration) {
  if (pathname === "/") return (page) => configured(page, configuration);
  return pathname.endsWith("/code/browser/workbench/workbench.js") ? patched : undefined;
}

function configured(page, configuration) {
  return replaced(page, /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, settings) => {
    const own = JSON.parse(settings.replaceAll("&quot;", '"'));
    const { remoteAuthority: _authority, ...kept } = own;
    return `${start}${JSON.stringify({ ...kept, ...configuration }).replaceAll('"', "&quot;")}"`;
  });
}

function patched(code) {
  const alone = replaced(code, "remoteAuthority:location.host", () => "remoteAuthority:void 0");
  const home = /userRoamingDataHome\(\)\{return [^}]*?\((\w+)\.file\([^}]*\{scheme:[^}]*\}\),"User"\)\}/;
  const inBrowser = (_, uri) => `userRoamingDataHome(){return ${uri}.file("/User").with({scheme:"vscode-userdata"})}`;
  return replaced(alone, home, inBrowser);
}

function replaced(text, what, how) {
  if (text.search(what) < 0) throw new Error(`VS Code's pages have changed: there is no ${what}`);
  return text.replace(what, how);
}
