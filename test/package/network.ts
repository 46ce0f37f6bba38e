/** Node's modules, and what browsers have, that talk to other computers. */
const modules = ["dgram", "dns", "http", "http2", "https", "inspector", "net", "tls"];
const globals = [
  "EventSource",
  "RTCPeerConnection",
  "WebSocket",
  "WebTransport",
  "XMLHttpRequest",
  "fetch",
  "sendBeacon",
];

/** What of a bundle's code could reach a network: as it stands there, nothing when there is none. */
export function networkCodeIn(code: string): string[] {
  const module = `["'\`](?:node:)?(?:${modules.join("|")})(?:/promises)?["'\`]`;
  const loads = new RegExp(`\\b(?:require|import|getBuiltinModule)\\s*\\(\\s*${module}|\\bfrom\\s*${module}`, "g");
  const uses = new RegExp(
    `\\b(?:new\\s+)?(?:${globals.join("|")})\\s*(?:\\(|\\.bind|\\?\\.)|\\bimportScripts\\s*\\(`,
    "g",
  );
  const reaches = new RegExp(`\\[\\s*["'\`](?:${globals.join("|")})["'\`]`, "g");
  return [loads, uses, reaches].flatMap((pattern) => code.match(pattern) ?? []);
}
