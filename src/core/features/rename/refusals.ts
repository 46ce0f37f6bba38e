import { fill, type Locale, type Localized } from "../../locale.ts";
import { builtInPlaybook } from "../../playbook/built-in.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { describedAt } from "../../schema/described.ts";
import { isIn, isShared, type Mention, mentionsIn, type ReadFile, sameName } from "../mentions.ts";

/** Why something is not done, for whoever asked. */
export interface Refused {
  readonly refused: string;
}

const texts = {
  undefined: {
    en: "Nothing in this plan has the id {name}: give it where it belongs, or correct it here.",
    fr: "Rien dans ce plan ne porte l'identifiant {name} : donnez-le là où il doit être, ou corrigez-le ici.",
  },
  builtIn: {
    en: "{name} belongs to the built-in method and keeps its name. In your playbook you can change its label, or add an entry of your own.",
    fr: "{name} fait partie de la méthode fournie et garde son nom. Dans votre playbook, vous pouvez changer son libellé ou ajouter une entrée à vous.",
  },
  empty: {
    en: "Write the new name, on one line.",
    fr: "Écrivez le nouveau nom, sur une seule ligne.",
  },
  notAnId: {
    en: "An id has no spaces and no punctuation such as , ; : # or brackets. For example: {suggestion}.",
    fr: "Un identifiant ne contient ni espace ni ponctuation telle que , ; : # ou des crochets. Par exemple : {suggestion}.",
  },
  taken: {
    en: "{name} is taken: with the same name, the two could no longer be told apart.",
    fr: "{name} est déjà pris : sous le même nom, on ne pourrait plus distinguer les deux.",
  },
} satisfies Record<string, Localized>;

/** Ids and names of the method can be renamed; a company, a file and a rule have names that are not ours to change. */
export function isRenamable({ kind }: Mention): boolean {
  return !["account", "file", "rule"].includes(kind);
}

interface Circumstances {
  readonly file: ReadFile;
  readonly playbook: Playbook;
  readonly locale: Locale;
}

/** Why something can't be renamed at all. */
export function whyNot(named: Mention, { file, playbook, locale }: Circumstances): Refused | undefined {
  const { kind, name, id } = named;
  if (isIn(builtInPlaybook, kind, name)) return refused("builtIn", { name: id }, locale);
  // Who is not in the playbook may still be named in plans; an id without a bearer is a slip of the keyboard.
  const mayBeFree = isShared(named, playbook) || kind === "question";
  const isDefined = mentionsIn(file.read).some((mention) => mention.isDefinition && sameName(mention, named));
  return mayBeFree || isDefined ? undefined : refused("undefined", { name: id }, locale);
}

/** Why something can't have this new name. */
export function whyNotTo(
  newId: string,
  named: Mention,
  { files, playbook, locale }: Circumstances & { readonly files: readonly ReadFile[] },
): Refused | undefined {
  if (newId === "" || /\p{Cc}/u.test(newId)) return refused("empty", {}, locale);
  const allowed = patternOf(named, files);
  const suggestion = newId.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "");
  if (!allowed.test(newId)) return refused(suggestion ? "notAnId" : "empty", { suggestion }, locale);
  const renamed = { ...named, name: named.name.slice(0, named.name.length - named.id.length) + newId };
  const counts = isShared(named, playbook) || named.kind === "question";
  const isTaken = files.some(({ read }) =>
    mentionsIn(read).some((mention) => sameName(mention, renamed) && (counts || mention.isDefinition)),
  );
  return isTaken || isIn(playbook, named.kind, renamed.name) ? refused("taken", { name: newId }, locale) : undefined;
}

/** What may stand where the name is given; a question is also named by a path, in which a dot comes between. */
function patternOf(named: Mention, files: readonly ReadFile[]): RegExp {
  if (named.kind === "question") return /^[^\s.,;:#{}[\]]+$/;
  for (const { read } of files) {
    const { root } = read.source;
    const giver = mentionsIn(read).find((mention) => mention.isDefinition && sameName(mention, named));
    const pattern = giver && root && describedAt(read.kind, root, giver.pointer)?.schema.pattern;
    if (pattern) return new RegExp(pattern, "u");
  }
  return /./;
}

function refused(text: keyof typeof texts, facts: Readonly<Record<string, string>>, locale: Locale): Refused {
  return { refused: fill(texts[text][locale], facts, locale) };
}
