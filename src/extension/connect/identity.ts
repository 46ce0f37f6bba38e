/** The section of the client's settings, `salesPlaybook.trace.server` for example, and the name of its output. */
export const identity = ["salesPlaybook", "Sales Playbook"] as const;
/** In the folder of the extension. */
export const serverFile = "dist/server.js";
