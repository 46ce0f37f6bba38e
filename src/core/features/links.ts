import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentLink } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Located } from "../finding.ts";
import { fill, type Locale, type Localized } from "../locale.ts";
import { inLocale, type Playbook } from "../playbook/playbook.ts";
import { ruleOf } from "../rules/index.ts";
import { child, keyOf, type Node } from "../source/tree.ts";
import { toLspRange } from "./diagnostics.ts";

export interface LinkPlaces {
  readonly locale: Locale;
  /** The address of a file that the document names, as its author would write it; undefined where it lies nowhere. */
  readonly fileAt: (path: string) => string | undefined;
  /** The address of a rule's page. */
  readonly pageOf: (code: string) => string;
  /** The playbook file in force; undefined for the built-in playbook. */
  readonly playbook: { readonly uri: string; readonly name: Playbook["name"] } | undefined;
}

interface Link {
  readonly at: Located;
  readonly target: string;
  readonly tooltip: Localized;
  /** What the tooltip names. */
  readonly name?: string;
}

/** What a document leads to: the ledger, the customer's pages, people's mailboxes, the playbook, the pages of rules. */
export function documentLinks(
  read: PlanDocument | PlaybookDocument,
  document: TextDocument,
  places: LinkPlaces,
): DocumentLink[] {
  const links = [
    ...("plan" in read ? [...playbookLink(read, places), ...pageLinks(read), ...mailLinks(read)] : []),
    ...fileLinks(read, places),
    ...ruleLinks(read, places),
  ];
  return links.map(({ at, target, tooltip, name = "" }) => ({
    range: toLspRange(at.range, document),
    target,
    tooltip: fill(tooltip[places.locale], { name }, places.locale),
  }));
}

const tooltips = {
  playbook: { en: "Open the playbook of this plan: {name}", fr: "Ouvrir le playbook de ce plan : {name}" },
  website: { en: "Open the customer's site", fr: "Ouvrir le site du client" },
  space: { en: "Open the customer's ordering space", fr: "Ouvrir l'espace de commande du client" },
  mail: { en: "Write to {name}", fr: "Écrire à {name}" },
  file: { en: "Open {name}", fr: "Ouvrir {name}" },
  rule: { en: "Read about {name}", fr: "Lire la page de {name}" },
} satisfies Record<string, Localized>;

function playbookLink({ source: { root } }: PlanDocument, { playbook, locale }: LinkPlaces): Link[] {
  const at = keyOf(root, "accountPlan");
  if (!at || !playbook) return [];
  return [{ at, target: playbook.uri, tooltip: tooltips.playbook, name: inLocale(playbook.name, locale) }];
}

function pageLinks({ source: { root } }: PlanDocument): Link[] {
  const account = child(root, "account");
  return [
    ...toPage(child(account, "website"), tooltips.website),
    ...toPage(child(child(account, "customerSpace"), "url"), tooltips.space),
  ];
}

/** `example.com/shop`, with a dot at least. */
const host = /^[^\s:/?#@]+(?:\.[^\s:/?#@]+)+(?:[:/?#]\S*)?$/;

/** An address without a scheme is meant as people type it into a browser; of the others only pages are opened. */
function toPage(node: Node | undefined, tooltip: Localized): Link[] {
  const written = node?.kind === "scalar" ? String(node.value).trim() : "";
  const target = /^https?:\/\/\S+$/i.test(written) ? written : host.test(written) ? `https://${written}` : undefined;
  return node && target !== undefined ? [{ at: node, target, tooltip }] : [];
}

function mailLinks({ plan }: PlanDocument): Link[] {
  return plan.stakeholders.flatMap(({ node }): Link[] => {
    const email = child(node, "email");
    if (email?.kind !== "scalar") return [];
    const name = String(email.value).trim();
    return /^[^\s@?&]+@[^\s@?&]+$/.test(name)
      ? [{ at: email, target: `mailto:${name}`, tooltip: tooltips.mail, name }]
      : [];
  });
}

function fileLinks({ names }: PlanDocument | PlaybookDocument, { fileAt }: LinkPlaces): Link[] {
  return names.references
    .filter(({ kind }) => kind === "file")
    .flatMap((at) => {
      const target = fileAt(at.name);
      return target === undefined ? [] : { at, target, tooltip: tooltips.file, name: at.name };
    });
}

/** The codes that a playbook rates, and those that a comment hides. */
function ruleLinks({ names, suppressions }: PlanDocument | PlaybookDocument, { pageOf }: LinkPlaces): Link[] {
  const rated = names.references.filter(({ kind }) => kind === "rule").map((at) => ({ at, code: at.name }));
  const hidden = suppressions.flatMap(({ codes }) => codes.map((at) => ({ at, code: at.code })));
  return [...rated, ...hidden]
    .filter(({ code }) => ruleOf(code))
    .map(({ at, code }) => ({ at, target: pageOf(code), tooltip: tooltips.rule, name: code }));
}
