/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** "THUẬN AN - LÊ HÀ": Vietnam's papers part names by a dash, as others do teams and places. */
const DASHED = /^\p{Lu}[^-–]{2,30}\s[-–]\s\p{Lu}[^-–]{2,30}(?:\s[-–]\s\p{Lu}[^-–]{2,30})?$/u;
/** Towns that Arabic datelines name most. */
const TOWNS =
  'دبي|أبوظبي|أبو ظبي|ابوظبي|الشارقة|عجمان|الفجيرة|رأس الخيمة|العين|القاهرة|الإسكندرية|بيروت|دمشق|حلب|بغداد|أربيل|البصرة|عمان|عمّان|الرياض|جدة|مكة المكرمة|المدينة المنورة|الدمام|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|تونس|الجزائر|الرباط|الدار البيضاء|طنجة|طرابلس|بنغازي|الخرطوم|نواكشوط|القدس|القدس المحتلة|رام الله|غزة|لندن|باريس|واشنطن|نيويورك|موسكو|أنقرة|إسطنبول|اسطنبول|طهران|برلين|جنيف|فيينا|مدريد|روما|بروكسل|بكين';
/** "دبي: ريم العلي", "القاهرة - سامر حداد" */
const BEHIND_TOWN = new RegExp(`^(?:${TOWNS})\\s?[:ـ–/-]\\s?(?=\\p{L})`, 'u');
/** "ريم العلي ـ بيروت", "سامر حداد (القاهرة)" */
const BEFORE_TOWN = new RegExp(`(?<=\\p{L})\\s?[:ـ–/(-]\\s?(?:${TOWNS})\\)?$`, 'u');
const ARABIC = /\p{Script=Arabic}/u;
/** "Redação / Ana Melo", "Haber Merkezi / Deniz Aksoy": the desk before who wrote for it. */
const DESK =
  /^(?:(?:da|la|a|dalla|od|z)\s)?(?:redação|redacción|redazione|rédaction|redaktion(?:en)?|redakcja|redakce|redakcia|redakcija|redacția|redactie|toimitus|haber merkezi|szerkesztőség|редакция|редакція|редакцията|news\s?room|(?:web|news|online|digital)\sdesk|tòa soạn)\s?[/|:–-]\s?(?=\p{Lu})/iu;

/** A list of names with the marks between them that other lists have, and without a desk or a town before or behind it. */
export function asList(text: string): string {
  if (ARABIC.test(text)) return text.replace(BEHIND_TOWN, '').replace(BEFORE_TOWN, '');
  const list = text.replace(DESK, '');
  return VIETNAMESE.test(list) && DASHED.test(list) ? list.replace(/\s[-–]\s/gu, ' / ') : list;
}

/** What stands for a blank inside a name while a list of names is parted. */
const INSIDE = '\u0001';
/** "Arnau Lleonart i Fernàndez", "João Sousa e Melo": one family name behind a word that joins names is the second of one person. */
const TWO_FAMILIES =
  /(?<=^|[,;&/|(]\s?)(\p{Lu}[\p{L}·’'-]+(?: \p{Lu}[\p{L}·’'-]+){1,2}) (i|y|e) (\p{Lu}\p{Ll}[\p{L}·’'-]+)(?=$|\s*[,;&/|()])/gu;

/** A list of names whose double family names no word for "and" parts; `isOther` tells words that are no family's. */
export function joinFamilies(text: string, isOther: (word: string) => boolean): string {
  if (!/ [iye] /.test(text)) return text;
  return text.replace(TWO_FAMILIES, (all, names: string, joint: string, family: string) =>
    isOther(family) ? all : `${names}${INSIDE}${joint}${INSIDE}${family}`,
  );
}

/** A part of such a list as it was written. */
export function asWritten(part: string): string {
  return part.replaceAll(INSIDE, ' ');
}
