/** What the tests read of a TextMate grammar. */
declare module "*.tmLanguage.json" {
  const grammar: {
    readonly repository: Readonly<Record<string, { readonly match?: string; readonly comment?: string }>>;
  };
  export default grammar;
}

/** What the tests read of a language configuration of VS Code. */
declare module "*/language-configuration.json" {
  const configuration: {
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
    readonly indentationRules: { readonly increaseIndentPattern: string };
    readonly onEnterRules: readonly {
      readonly beforeText: string;
      readonly action: { readonly indent: string; readonly appendText?: string };
    }[];
  };
  export default configuration;
}
