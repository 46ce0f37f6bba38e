import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Io } from "../io.ts";
import { complain } from "../sentences.ts";

export function complainOfBrokenPlaybook(uri: string, io: Io): void {
  complain(
    io,
    {
      en: "The playbook “{path}” is broken, so the built-in one was used instead; check it to see what is wrong.",
      fr: "Le playbook « {path} » contient une erreur : le playbook intégré s'applique à sa place. Vérifiez le fichier pour savoir ce qui ne va pas.",
    },
    { path: path.relative(io.cwd, fileURLToPath(uri)) },
  );
}
