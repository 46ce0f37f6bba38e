import type { Localized } from "../../core/locale.ts";

/** A path that could not be checked, and why. */
export interface Failure {
  readonly path: string;
  /** A sentence that may name the `{path}`. */
  readonly why: Localized;
}

export function nothingAt(path: string): Failure {
  return {
    path,
    why: { en: "There is no file or folder “{path}”.", fr: "Il n'y a ni fichier ni dossier « {path} »." },
  };
}

/** For a file that was found, and could not be read when its turn came. */
export function gone(path: string): Failure {
  return {
    path,
    why: {
      en: "“{path}” is not there any more, or is a link that leads nowhere.",
      fr: "« {path} » n'est plus là, ou est un lien qui ne mène nulle part.",
    },
  };
}

/** For the name that the operating system has for the reason: `EACCES`, `ELOOP`, … */
export function unreadable(path: string, reason: string): Failure {
  return { path, why: reasons[reason] ?? because(reason) };
}

const noRight: Localized = {
  en: "“{path}” can't be read: you have no right to open it.",
  fr: "« {path} » est illisible : vous n'avez pas le droit de l'ouvrir.",
};

const reasons: Readonly<Record<string, Localized>> = {
  EACCES: noRight,
  EPERM: noRight,
  EISDIR: {
    en: "“{path}” can't be read: it leads to a folder, not to a file.",
    fr: "« {path} » est illisible : il mène à un dossier et non à un fichier.",
  },
  ESPIPE: {
    en: "“{path}” can't be read: it is no plain file, but a pipe or a device.",
    fr: "« {path} » est illisible : ce n'est pas un simple fichier, mais un tube ou un périphérique.",
  },
  ELOOP: {
    en: "“{path}” can't be read: its links lead round in a circle.",
    fr: "« {path} » est illisible : ses liens tournent en rond.",
  },
};

function because(reason: string): Localized {
  return {
    en: `“{path}” can't be read (${reason}).`,
    fr: `« {path} » est illisible (${reason}).`,
  };
}
