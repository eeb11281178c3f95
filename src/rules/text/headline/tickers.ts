/**
 * Words that open the bar of the latest news over all pages of a house, in capitals: "JUST NU Strike ends", "EILMELDUNG +++",
 * "ÚLTIMA HORA | …". A headline in the same words is the article's own where it has a head of its own.
 */
const WORDS = [
  'BREAKING(?: NEWS)?|JUST IN|NEWS ALERT|LATEST|DEVELOPING|LIVE(?: NOW| UPDATES?)?|HAPPENING NOW|WATCH LIVE',
  "EILMELDUNG|EIL|JETZT LIVE|LIVETICKER|AKTUELL|SOEBEN|À L[’'`]INSTANT|ALERTE(?: INFO)?|FLASH(?: INFO)?|DERNIÈRE MINUTE|EN DIRECT|URGENT",
  'ÚLTIMA HORA|ÚLTIMO MINUTO|AHORA|URGENTE|EN VIVO|EN DIRECTO|DIRECTO|ÚLTIMAS?|ÚLTIMO MOMENTO|AO VIVO|AO MINUTO|AGORA|PLANTÃO|EN DIRECTE',
  "ULTIM[’'`]ORA|ULTIMA ORA|IN DIRETTA|DIRETTA|LAATSTE NIEUWS|NET BINNEN|ALARM|JUST NU|SENASTE NYTT|DIREKT",
  'SISTE(?: NYTT?)?|SENESTE(?: NYT)?|LIGE NU|AKKURAT NÅ|DIREKTE|JUURI NYT|TUORE|SUORA|RÉTT Í ÞESSU',
  'PILNE|Z OSTATNIEJ CHWILI|NA ŻYWO|PRÁVĚ|MIMOŘÁDNĚ|ŽIVĚ|NAŽIVO|AKTUÁLNE|AKTUÁLNĚ|SÜRGŐS|FRISS|RENDKÍVÜLI|ÉLŐ|ULTIMA ORĂ|ACUM|HITNO|NAJNOVIJE|IZREDNO|UŽIVO|V ŽIVO',
  'МОЛНИЯ|СРОЧНО|ЭКСТРЕННО|ТЕРМІНОВО|БЛИСКАВКА|НАЖИВО|ИЗВЪНРЕДНО|ХИТНО|УЖИВО|ΕΚΤΑΚΤΟ|ΤΩΡΑ|LIVE|SON DAKİKA|CANLI|SKUBU|KIIRE|STEIDZAMI|TERKINI|TERBARU|NÓNG|TRỰC TIẾP',
  'عاجل|خبر عاجل|فوری|لحظه به لحظه|מבזק|ברייקינג|速報|ライブ|快讯|快訊|突发|突發|即時|속보|ด่วน|ब्रेकिंग(?: न्यूज़)?',
].join('|');

/** The words, before a mark that parts them or a blank: so both "BREAKING: Strike ends" and "JUST NU Strike ends". */
const TICKER = new RegExp(
  String.raw`^[\s+!⚡🔴•●▶►|:]{0,6}[[【(]?(?:${WORDS})[\]】)]?(?:\s?(?:[:：|•·–—/!>»-]|\+{1,3})|\s(?=["“„«»'‘]?[\p{Lu}\p{Lo}\d]\S*\s)|(?<=】))`,
  'u',
);

/** Whether a line may be the bar of the latest news. */
export function isTicker(title: string): boolean {
  return title.length > 8 && TICKER.test(title);
}
