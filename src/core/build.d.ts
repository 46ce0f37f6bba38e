// What the build (esbuild.mjs) turns into modules.

/** A JSON Schema compiled to a function by Ajv at build time: no `eval`, no compilation at start-up. */
declare module "*.schema.json?validator" {
  const validate: import("./schema/validate.ts").Validator;
  export default validate;
}

declare module "*.schema.json" {
  const schema: import("./schema/schema.ts").Schema;
  export default schema;
}

/** A YAML file as the value it holds. */
declare module "*.yaml" {
  const value: unknown;
  export default value;
}

/** A style sheet with all that it imports. */
declare module "*.css?text" {
  const style: string;
  export default style;
}
