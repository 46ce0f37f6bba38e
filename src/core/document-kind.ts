/** The two kinds of file, told by their names; the values are the language ids. */
export type DocumentKind = "account-plan" | "sales-playbook";

/** The kind of the file at a path or URI, or undefined for a file that is none of ours. */
export function documentKindOf(path: string): DocumentKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.account\.ya?ml$/i.test(name)) return "account-plan";
  return playbookNames.includes(name) ? "sales-playbook" : undefined;
}

export const playbookNames: readonly string[] = ["sales-playbook.yaml", "sales-playbook.yml"];

/** Where the playbook of a file may lie, the nearest place first. Takes and gives absolute URIs. */
export function playbookPlaces(uri: string): string[] {
  const places: string[] = [];
  const root = /^[^:]+:\/\/[^/]*/.exec(uri)?.[0].length ?? 0;
  for (let slash = uri.lastIndexOf("/"); slash >= root; slash = uri.lastIndexOf("/", slash - 1)) {
    places.push(...playbookNames.map((name) => `${uri.slice(0, slash)}/${name}`));
    if (slash === 0) break;
  }
  return places;
}
