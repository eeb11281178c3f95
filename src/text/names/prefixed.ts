/** "נועם ברקת ושירה אלמוג": a name of two words at least, and one more that "and" is written together with. */
const HEBREW = /^(\p{Script=Hebrew}\S+(?:\s\S+){1,2})\sו(\p{Script=Hebrew}\S+\s\p{Script=Hebrew}\S+(?:\s\S+)?)$/u;
/** "ريم العلي وسامر حداد" */
const ARABIC = /^(\p{Script=Arabic}\S+(?:\s\S+){1,2})\sو(\p{Script=Arabic}\S+\s\p{Script=Arabic}\S+(?:\s\S+)?)$/u;
/** Given and family names that open with the letter itself, without it. */
const OWN_LETTER = new Set(
  'ليد ائل سام سيم جدي جيه فاء فيق داد هيب هبة هبي ردة رد صفي عد ضاح ثاب اصف ديع حيد ئام يسام لاء سن هاب هدان جيهة رتان اعد'.split(
    ' ',
  ),
);

/** The two names of a part that Hebrew or Arabic joins by a letter before the second one; the part itself otherwise. */
export function joinedByPrefix(part: string): readonly string[] {
  const [, first, second] = HEBREW.exec(part) ?? ARABIC.exec(part) ?? [];
  return first && second && !OWN_LETTER.has(second.split(' ')[0]!) ? [first, second] : [part];
}
