// Stands in the bundles for Node's module of the same purpose: see esbuild.mjs.
function refuse() {
  throw new Error("Sales Playbook opens no connections.");
}

export { refuse as connect, refuse as createConnection, refuse as createServer };
