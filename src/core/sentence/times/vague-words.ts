// Some day and no day at all, in French and English.

import { phraseBook } from "../exact-phrases.ts";
export const vagueTimes = phraseBook<"loose" | "urgent">([
  [
    "à court terme|à très court terme|court terme|à moyen terme|moyen terme|à plus long terme|à long terme|sur le long terme|sur le moyen terme|sur le court terme|à terme|un jour|un de ces jours|un de ces quatre|dans un futur proche|dans un délai raisonnable|au fil de l'eau|d'ici là|à moyen et long terme|à court et moyen terme|à court ou moyen terme|tôt ou tard|dans un avenir proche|à l'avenir|dans le futur|en temps voulu|le moment venu|le temps venu|en temps utile|au fil du temps|avec le temps|dans quelque temps|d'ici quelque temps|dans un premier temps|à l'occasion|quand ce sera possible|quand possible|si un jour|plus tard|ultérieurement|à une date ultérieure|dès que l'occasion se présente",
    "loose",
  ],
  [
    "in the short term|on a short term|short term|in the medium term|on a medium term|medium term|in the mid term|in the long term|in the long run|in the short run|short and medium term|medium and long term|over the long term|over the medium term|in the near term|near term|in the near future|in the not too distant future|some day|someday|one day|one of these days|sooner or later|eventually|in the future|in due course|in due time|over time|when possible|whenever possible|in a timely manner|when the time comes|at some point|at a later date|later on|in the foreseeable future|down the road|down the line",
    "loose",
  ],
  [
    "asap|dans la foulée|dans l'immédiat|sur-le-champ|désormais|dorénavant|prochainement|bientôt|d'ici peu|sous peu|dès que possible|le plus tôt possible|au plus tôt|au plus vite|le plus vite possible|le plus rapidement possible|aussi vite que possible|plus vite|rapidement|vite|très vite|sans délai|sans attendre|sans tarder|sans plus attendre|immédiatement|tout de suite|en urgence|d'urgence|de toute urgence|urgent|urgemment|dans les meilleurs délais|dans les plus brefs délais|dans les délais les plus brefs|dès maintenant|dès à présent|d'emblée|promptement|illico|au plus pressé",
    "urgent",
  ],
  [
    "as soon as possible|pronto|forthwith|as a matter of urgency|from now on|going forward|moving forward|henceforth|soon|sometime soon|before long|shortly|as soon as we can|as soon as you can|as quickly as possible|as fast as possible|as early as possible|at the earliest|at your earliest convenience|quickly|more quickly|fast|faster|rapidly|promptly|without delay|without further delay|immediately|right away|straight away|straightaway|urgently|urgent|in no time|at once|with urgency|speedily",
    "urgent",
  ],
]);
