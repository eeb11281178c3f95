/** Minutes in the units that pages count back in; the first letters of their words, longest first. */
const UNITS: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^(?:min|мин|хв|perc|dakika|phút|menit|λεπτ|دقيق|دقیق|דק|मिनट|分|분)/iu, 1],
  [
    /^(?:h$|hr|hours?|heures?|hor[ae]s?|ore?$|uur|uren|std|stunden?|timer?$|timm|tunti|godz|hod|sat[ai]?$|час|годин|ώρ|óra|órá|saat|giờ|jam|ساع|שע|घंट|小时|小時|時間|时间|시간)/iu,
    60,
  ],
  [
    /^(?:d$|days?|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|er)?|tage?n?|päiv|dni|dzień|dn[eyí]|dana?|д(?:ень|ня|ней)|дн|ημέρ|μέρ|nap|gün|ngày|hari|يوم|أيام|روز|ימים|יום|दिन|天|日|일)/iu,
    1440,
  ],
];
const COUNT = String.raw`(\d{1,3}|an?|one|einer?|einem|une?|uma?|una|en|ett|één|egy|bir)`;
const UNIT = String.raw`([\p{L}\p{M}]+)\.?`;
/** "2 hours ago", "vor 3 Stunden", "il y a 2 heures", "2 часа назад", "3時間前", "منذ 3 ساعات". */
const PATTERNS = [
  new RegExp(
    `^(?:vor|il y a|hace|há|fa|for|för|acum|prije|pre|před|منذ|قبل|לפני|przed)\\s${COUNT}\\s?${UNIT}(?:\\s(?:siden|sedan))?$`,
    'iu',
  ),
  new RegExp(
    `^${COUNT}\\s?${UNIT}\\s(?:ago|fa|geleden|siden|sedan|sitten|temu|назад|тому|önce|trước|yang lalu|lalu|πριν|پیش|पहले|전)$`,
    'iu',
  ),
  /^(\d{1,3})\s?(分钟|分鐘|小时|小時|天|分|時間|日)前$/u,
  /^(\d{1,3})\s?(분|시간|일)\s?전$/u,
];
const LABEL = /^(?:published|posted|updated|veröffentlicht|publié|publicado|pubblicato|опубликовано)\s?:?\s/iu;
const YESTERDAY =
  /^(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|igår|i går|eilen|wczoraj|včera|вчера|вчора|dün|昨日|昨天|어제)(?:[,\s].{0,16})?$/iu;

/**
 * How many minutes before the page was saved an article was published, where a short line counts back from then; null for any other
 * text. Days are whole: they tell a day, not a time.
 */
export function readMinutesAgo(text: string): number | null {
  const line = text.trim().replace(LABEL, '');
  if (line.length > 40) return null;
  if (YESTERDAY.test(line)) return 1440;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    const unit = match === null ? undefined : UNITS.find(([words]) => words.test(match[2]!));
    if (unit !== undefined) return (/^\d/.test(match![1]!) ? Number(match![1]) : 1) * unit[1];
  }
  return null;
}
