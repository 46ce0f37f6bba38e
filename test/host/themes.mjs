/** The themes of pictures and tests: their names in the theme picker, and the classes of VS Code's window that show them. */
export const themes = {
  "Default Dark Modern": { label: "Dark Modern", classes: ".vs-dark[class*=dark_modern]" },
  "Default Light Modern": { label: "Light Modern", classes: ".vs[class*=light_modern]" },
  "Default High Contrast": { label: "Dark High Contrast", classes: ".hc-black" },
  "Default High Contrast Light": { label: "Light High Contrast", classes: ".hc-light" },
};

/** @typedef {keyof typeof themes} Theme the name in settings.json */
