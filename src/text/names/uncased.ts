/** "جانب من اللقاء": words that tie others together, in scripts without capitals; names hold none of them. */
const SMALL_WORDS = new Set(
  'नई नया नए من في على إلى عن مع خلال أثناء بعد قبل در از به برای با تا که את של על עם לפני אחרי בין का की के में से पर को ने और এর থেকে জন্য সঙ্গে'.split(
    ' ',
  ),
);

/** "즐거워하는": Korean names have two to four signs, verbs more. */
const LONG_HANGUL = /^\p{Script=Hangul}{5,}$/u;

/** Whether Korean words are more than a name: "기자 문을 두드리는사람 셋" goes on behind the word for a reporter. */
export function isHangulPhrase(name: string): boolean {
  return name.split(' ').some((word) => LONG_HANGUL.test(word));
}

/** Whether words without capitals may be a person's name: two to five short ones, none of which ties others together. */
export function isUncasedName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    name.length <= 40 &&
    !words.some((word) => SMALL_WORDS.has(word) || LONG_HANGUL.test(word)) &&
    words.every((word) => /^(?=.*\p{L})[\p{L}\p{M}.‌‍'’־״׳-]+$/u.test(word) && word.length <= 14)
  );
}

/** "汐浜消息网", "潮汐社", "综合报道": sites, papers and agencies, and the word for a report, by their last signs. */
const EAST_ASIAN_HOUSE = /(?:[网網报報社]|报道|報導|消息)$/u;

/** "林晓返回潮汐网首页": no person has as many signs. */
const LONG_HAN = /^\p{Script=Han}{7,}$/u;

/** Whether words of East Asia hold a house's name, the word for a report or a phrase. */
export function hasHouse(name: string): boolean {
  return name.split(' ').some((word) => EAST_ASIAN_HOUSE.test(word) || LONG_HAN.test(word));
}
