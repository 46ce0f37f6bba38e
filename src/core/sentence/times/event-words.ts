// What happens in the life of a customer and of a trade, French and English.

import { phraseBook, phrases, wordSet } from "../exact-phrases.ts";

/**
 * Words before something that happens.
 * - any: whatever follows is an event: "before the competition does"; after: and it is over when the time comes
 * - clause: the same, with a verb behind it: "once the hall is running"
 * - known: what is known to be one: "at the committee"
 * - occasion: only what one goes to, or a next one: "au salon"; "au comité" says to whom
 * - purpose: only a show, or a next one: "pour le salon"; "for the seminar" says what for
 */
export const beforeEvents = phraseBook<"any" | "clause" | "after" | "known" | "occasion" | "purpose">([
  [
    "avant|avant même|bien avant|before|b4|prior to|ahead of|d'ici|d'ici à|d'ici au|jusqu'à|jusqu'au|until|till|au plus tard avant|en amont de|en amont du|upon|à la fin de|à la fin du|en fin de|à l'échéance de|à l'échéance du|à échéance|dès la fin de|dès la fin du|dès l'|dès la|dès le|dès son|dès leur|dès notre|at the end of",
    "any",
  ],
  [
    "avant que|avant qu'|tant que|tant qu'|as long as|so long as|jusqu'à ce que|by the time|dès que|dès qu'|une fois que|une fois|quand|lorsque|lorsqu'|once|as soon as|when|whenever",
    "clause",
  ],
  [
    "après|après que|after|à l'issue de|à l'issue du|suite à|à la suite de|à la suite du|au terme de|au terme du",
    "after",
  ],
  [
    "lors de|lors du|à l'occasion de|à l'occasion du|pendant|durant|during|through|throughout|on the occasion of|in time for|at|as of|au cours de|au cours du|au retour de|au retour du|au retour des|à partir de|à compter de|à compter du|no later than|au plus tard à|au plus tard au|au plus tard|at the latest at|following|le temps de",
    "known",
  ],
  ["au|aux|à la|à|by|from|sur|in|on|come", "occasion"],
  [
    "pour|pr|for|out of|à la sortie de|à la sortie du|au sortir de|au sortir du|on the back of|off the back of",
    "purpose",
  ],
]);

/** Happenings whose date only some know. */
export const happenings = phraseBook<true>(
  [
    "salon|salons|foire|foires|exposition|expo|trade show|trade shows|trade fair|fair|show|exhibition|congress|congrès",
    "conférence|conference|convention|séminaire|seminar|summit|forum|kick-off|kickoff|go-live|lancement|launch",
    "festival|festivals|carnival|biennale|réunion|comité|committee|codir|copil|steering committee|board meeting|board|assemblée générale|AG|AGM|audit",
    "QBR|revue|review|business review|annual review|revue annuelle|bilan|bilan annuel|entretien annuel|contract review",
    "appel d'offres|tender|déménagement|move|réorganisation|reorganisation|reorganization|reorg|fusion|merger",
    "départ|departure|retraite|retirement|échéance|échéance du contrat|expiry|expiration|contract renewal|renouvellement",
    "vendanges|harvest|moisson|ouverture|opening|inauguration|travaux|élections|elections|saison|haute saison|season",
    "high season|vacances|congés|holidays|rendez-vous|meeting|visit|visite|inventaire|stocktaking|vote du budget",
    "budget|budget round|campagne|campaign|clôture|closing|contrat|contract|projet|project|migration",
  ].map((line) => [line, true] as const),
);

/** What people go to, so that "at" it is a time. */
export const occasions = wordSet(`
  revue review bilan seminaire seminar convention conference conference forum summit lancement launch inauguration agm
  kickoff qbr assemblee vendanges harvest moisson elections ouverture opening
`);

/** "la saison prochaine": the trade knows when. */
export const seasonsToCome = phrases(
  "this term|next term|the coming term|en basse saison|basse saison|en haute saison|haute saison|low season|high season|peak season|off-season|off season|cette saison|la saison prochaine|la prochaine saison|la saison à venir|this season|next season|the next season|the coming season|pour la saison prochaine|for next season|by next season|before next season",
);

/** How often or where a happening is: "la revue annuelle". */
export const adjectives = phrases(
  "annuel|annuelle|mensuel|mensuelle|trimestriel|trimestrielle|semestriel|semestrielle|régional|régionale|national|nationale|professionnel|professionnelle|international|internationale",
);

/** Happenings that are known by their name: "le salon de Lyon", "the Frankfurt fair". */
export const shows = wordSet(
  "festival biennale salon salons foire exposition expo fair show exhibition congress congres convention",
);

/** Trade shows and other dates that the trade knows. */
export const knownNames = phraseBook<true>(
  [
    "half-term|half term|half-term break|half-term holidays|lambing|lambing season|harvest|harvest time|the harvest|grape harvest|vendanges|moisson|moissons|semailles|semis|récolte|récoltes|calving season|shooting season|hunting season|ouverture de la chasse|Formula 1 season|ski season|festival de Cannes|Cannes festival|Roland-Garros|Wimbledon|Glastonbury|Royal Ascot|Crufts|UK Construction Week|Chelsea Flower Show|Six Nations|Tournoi des six nations|24 heures du Mans|Foire de Paris|Salon de l'agriculture|Fashion Week|London Fashion Week|Euro 2028|Paris Air Show|Farnborough|IBC|ISE|BAU|K show|K fair|EMO|SIA|Rungis|Innotrans|Hyvolution|Light and Building|Spielwarenmesse|Toy Fair|Gamescom|Photokina|Expo Real|Web Summit|Slush|Money2020|Sibos|SaaStr|Inbound|Gitex|Seatrade|Posidonia|SMM|Nor-Shipping|Spiel|Salone del Mobile|Vinitaly|Cibus|Alimentaria|Tuttofood|Gulfood|Cosmoprof|Beautyworld|Hofex|Food and Hotel|Pharmapack|In-Cosmetics|Analytica|Achema|Arablab|Hospitalar|FIME|Medtec|Compamed|JEC World|JEC|Composites Europe|Techtextil|Heimtextil|ISPO|Outdoor by ISPO|Sea Otter|Sea Otter Classic",
    "Onam|Pongal|Holi|Navratri|Durga Puja|Dussehra|Raksha Bandhan|Ganesh Chaturthi|Vesak|Songkran|Lunar New Year",
    "Golden Week|Obon|Chuseok|Mid-Autumn Festival|Dragon Boat Festival|Qingming|Nowruz|Norouz|Purim|Passover|Pessah",
    "Yom Kippur|Rosh Hashanah|Roch Hachana|Hanukkah|Hanoucca|Sukkot|Shavuot|Eid al-Fitr|Eid al-Adha|Aïd el-Fitr",
    "Aïd el-Kébir|Waitangi Day|Anzac Day|Australia Day|King's Day|Sinterklaas|Holy Week|Semaine sainte|San Fermin",
    "soldes|soldes d'hiver|soldes d'été|les soldes|winter sales|summer sales|Diwali|Eid|Aïd",
    "SIAL|SIRHA|Batimat|Vinexpo|Wine Paris|CES|IFA|Hannover Messe|Anuga|Interpack|Vivatech|EuroShop|MWC|MIPIM|NRF",
    "Mobile World Congress|Pollutec|SITL|Eurobike|SIMA|Agritechnica|Maison et Objet|ProWein|Medica|Drupa|All4Pack",
    "Equip'Hotel|CPHI|Arab Health|Dreamforce|Tech for Retail|Global Industrie|Milipol|Eurosatory|Le Bourget|Bauma",
    "Ambiente|Natexpo|Preventica|Santexpo|Intermat|Midest|Embedded World|Fruit Logistica|Logimat|Transport Logistic",
    "Grand Pavois|Nautic|Equip Auto|Automechanika|Solutrans|IAA|ESMO|ASCO|ECCMID|RSNA|ECR|JFR|EuroPCR|ADF|IDS|LAMMA",
    "Balmoral Show|Royal Welsh|Royal Highland|Great Yorkshire|Sommet de l'Élevage|Tech&Bio|Vinitech|Sitevi|Dionysud",
    "Salon des maires|Congrès des maires|Euronaval|Sofins|IDEX|DSEI|Aircraft Interiors|Paris Retail Week",
    "Franchise Expo|Equipmag|Biofach|Internorga|Intergastra|Host Milano|Europain|Serbotel|Food Ingredients|Fi Europe",
    "Vitafoods|Salon du Chocolat|MIF Expo|Foire de Lyon|Foire de Marseille|Foire de Bordeaux|Foire de Châlons",
    "Big Data Paris|Documation|InCyber|FIC|Les Assises|it-sa|Infosecurity|Black Hat|RSA Conference|RSAC|re:Invent",
    "KubeCon|Laval Virtual|DMEXCO|BETT|Educatec|Didacta|ITB|IFTM|Top Resa|WTM|World Travel Market|IMEX|IBTM|Heavent",
    "Bocuse d'Or|Interclima|Interzum|Ligna|Eurobois|Swissbau|Futurebuild|Artibat|Big 5|World of Concrete|ConExpo",
    "Hillhead|Plantworx|Gastech|ADIPEC|Offshore Europe|WindEurope|Intersolar|EnerGaïa|BePositive|IFAT|RWM|Ecomondo",
    "Aquatech|SIMI|MAPIC|FachPack|Packaging Innovations|Empack|Luxe Pack|MakeUp in Paris|Cosmetic 360",
    "Munich Fabric Start|Pure London|Pitti Uomo|Who's Next|Micam|Lineapelle|Baselworld|Watches and Wonders|Inhorgenta",
    "Bijorhca|Interzoo|Equitana|Spoga|IPM Essen|Salon du végétal|Four Oaks|Expoprotection|Intersec|IFSEC|Intermot",
    "EICMA|Geneva Motor Show|Mondial de l'auto|Mondial|Paris Motor Show|NAB|InfoComm|Prolight|Plasa|Cannes Lions",
    "MIPCOM|Frankfurt Book Fair|London Book Fair|Salon du livre|Fespa|Labelexpo|EuroBLECH|Motek|SPS|Electronica",
    "Productronica|CeMAT|IMHX|Multimodal|ProMat|Busworld|IT-Trans|Railtex|SIFER|Intertraffic|Fakuma|Chinaplas|Formnext",
    "Powtech|Interphex|Pittcon|Forum Labo|HIMSS|Rehacare|Autonomic|Naidex|Care Show|Optrafair|SILMO|Mido|100% Optical",
    "EADV|IMCAS|EHA|ESC Congress|EASD|Money20/20|Rendez-vous de septembre|BIBA|AMRAE|FERMA|Airmic|HR Tech|Solutions RH",
    "EIMA|EuroTier|Fruit Attraction|MacFrut|Medfel|Seafood Expo|Conxemar|IFE|PLMA|Expo West|BrauBeviale|Drinktec",
    "Millésime Bio|London Wine Fair|Passenger Terminal Expo|EBACE|Dubai Airshow|Singapore Airshow|ILA Berlin",
    "InstallerShow|Facilities Show|Cleaning Show|Interclean|Europropre|HRC|Casual Dining|London Coffee Festival",
    "World of Coffee|Decorex|100% Design|NeoCon|Orgatec|Workspace Expo|Spring Fair|Autumn Fair|Top Drawer|Paperworld",
    "Christmasworld|NY Now|Rencontres d'Arles|Vieilles Charrues|Hellfest|Francofolies|Braderie de Lille|Fête de l'Huma",
    "Fête de la musique|Route du Rhum|Vendée Globe|Rolex 24|Goodwood|Cheltenham|Grand National|Henley|Edinburgh Fringe",
    "Notting Hill Carnival|Oktoberfest|Super Bowl|Prime Day|Cyber Week|French Days|Singles Day|trêve hivernale",
    "trêve estivale|trêve des confiseurs|la trêve|rentrée littéraire|mercato|back to school|back-to-school",
    "Texworld|Première Vision|World Cup|Coupe du monde|Jeux olympiques|Olympics|Tour de France|Chinese New Year|Ramadan",
  ].map((line) => [line, true] as const),
);

/** What may stand between the opening and the happening. */
export const eventDeterminers = phrases(
  "le|la|l'|les|the|a|an|un|une|ce|cet|cette|notre|votre|leur|son|sa|our|your|their|his|her|its|this|that|de|du|de la|de l'|d'|des|of|of the|à|au|aux|à la|en|la fin de|la fin du|fin de|fin du|the end of|end of",
);
export const comingWords = phrases(
  "prochain|prochaine|next|upcoming|coming|grand|annual|nouveau|nouvelle|new|premier|première",
);

/** Between a happening and what it is called after, or when it is. */
export const eventLinks = phrases("de la|de l'|de|du|des|d'|of the|of|at|à|in|for|with|avec|sur|on");
