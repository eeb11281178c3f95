/** What houses offer under their name, beside the words of furniture and services: a shop, a library, a club. */
const OFFER =
  /^(?:shop|store|club|klub|clube|sklep|tienda|loja|boutique|negozio|winkel|butik|kauppa|obchod|bolt|магазин|крамниця|mağaza|fundacja|foundation|stiftung|fundación|fundação|fondation|fondazione|фонд|biblioteka|library|bibliothek|bibliothèque|biblioteca|academy|akademie|akademia|academia|académie|akademija|академия|events?|eventos|kalender|radio|rádio|радио|tv|tele|plus|premium|pro|live|video|foto|podcasts?|magazin|magazine|revista|extra|green|jobs?|immo|immobilien|auto|sport|kids|kinder|junior|travel|reisen|shopping|shops|deals|card|app|online|digital|print|epaper|e-paper|newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|whatsapp|leserreisen|veranstaltungen|akademien?|abos?|abonnements?|karriere|stellenmarkt|awards?|preis|prize|verlag|forum|blogs?|archiv|archive|monthly|monatsheft|mensuel|miesięcznik|měsíčník|yearbook|jahrbuch|anuario|portal|portail|canal|kanal|канал|team|redaktion|redakcja|redacción|redação|service|services|servicios|serviços|serwis|edition|edición|weekend|kochen|cooking|recetas|gourmet|wine|wein|tickets?|tarjeta|members?|insider|daily|weekly|international|english|español|deutsch|français)$/iu;

/** Whether a word says what a house offers: "Shop", "Biblioteka", "Newsletter". */
export function isOfferWord(word: string): boolean {
  return OFFER.test(word);
}
