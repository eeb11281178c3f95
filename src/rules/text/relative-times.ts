/** A number and a unit of time: "3 Stunden", "2 jours", "5 мин.". */
const COUNT = String.raw`\d{1,3}\s?\p{L}{1,12}\.?`;

/** "2 minutes ago", "vor 3 Stunden", "il y a 2 heures", "3 часа назад", "3時間前", in the languages of the world's press. */
const AGO = String.raw`${COUNT}\s(?:ago|geleden|sedan|siden|sitten|temu|назад|тому|önce|lalu|yang\slalu|trước|fa|πριν|ezelőtt)|\d{1,3}\s?(?:mins?|h|hrs?|std)\.?|\d{1,3}\s?órája|\d{1,3}(?:分|時間|日|小时|小時|天|분|시간|일)\s?[前전]|(?:vor|il\sy\sa|hace|há|för|for|fyrir|před|pred|przed|acum|prije|pre|преди|prieš|pirms|πριν)\s(?:circa\s|etwa\s)?${COUNT}(?:\s(?:siden|sedan))?`;

/**
 * "Gestern, 18:20 Uhr", "Aujourd’hui à 14h05", "Idag 14.05", "Сегодня, 14:05": a day that is told from today, with its clock and the
 * counter that a dump sets right behind it ("сьогодні, 18:069100"). */
const DAY = String.raw`(?:heute|gestern|vorgestern|today|yesterday|aujourd[’']hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|i\s?dag|i\s?går|tänään|eilen|í\sdag|í\sgær|dziś|dzisiaj|wczoraj|dnes|včera|danas|jučer|juče|tegnap|azi|bugün|dün|сегодня|вчера|сьогодні|вчора|днес|šiandien|vakar|šodien|täna|σήμερα|χθες|hari\sini|kemarin|hôm\snay|hôm\squa|今日|昨日)[\s,]*(?:um|at|à|às|a\slas|alle|klo|kl\.?|om|o|в|о|στις)?[\s,]*\d{1,2}[:.h]\d{2}(?:\d{1,6}|\s?(?:uhr|h|wib|[ap]\.?m\.?))?`;

const WHOLE = new RegExp(String.raw`^(?:\p{L}{4,14}:?\s)?(?:${AGO}|${DAY})$`, 'iu');
const AT_END = new RegExp(String.raw`[\s,|·•/–-]*(?<!\p{L}(?=\p{L}))(?:${AGO}|${DAY})\.?$`, 'iu');

/** Whether a line is nothing but such a time: a stamp as good as a date to tell that the line beside it is a byline. */
export function isRelativeTime(text: string): boolean {
  return text.length < 40 && /\d/.test(text) && WHOLE.test(text.trim());
}

/** A line without such a time at its end: "Mara Holt 2 minutes ago" is "Mara Holt". */
export function withoutAgo(text: string): string {
  return /\d/.test(text) ? text.replace(AT_END, '') : text;
}
