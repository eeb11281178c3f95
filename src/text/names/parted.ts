import { scannerOf } from '../cues.ts';

/** Longest line that says what one person is, in UTF-16 units. */
const LONGEST = 160;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** "THUẬN AN - LÊ HÀ": Vietnam's papers part names by a dash, as others do teams and places. */
const DASHED = /^\p{Lu}[^-–]{2,30}\s[-–]\s\p{Lu}[^-–]{2,30}(?:\s[-–]\s\p{Lu}[^-–]{2,30})?$/u;
/** Towns that Arabic datelines name most. */
const TOWNS =
  'دبي|أبوظبي|أبو ظبي|ابوظبي|الشارقة|عجمان|الفجيرة|رأس الخيمة|العين|القاهرة|الإسكندرية|بيروت|دمشق|حلب|بغداد|أربيل|البصرة|عمان|عمّان|الرياض|جدة|مكة المكرمة|المدينة المنورة|الدمام|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|تونس|الجزائر|الرباط|الدار البيضاء|طنجة|طرابلس|بنغازي|الخرطوم|نواكشوط|القدس|القدس المحتلة|رام الله|غزة|لندن|باريس|واشنطن|نيويورك|موسكو|أنقرة|إسطنبول|اسطنبول|طهران|برلين|جنيف|فيينا|مدريد|روما|بروكسل|بكين';
/** "دبي: ريم العلي", "القاهرة - سامر حداد", "طرابلس (لبنان): ريم العلي" */
const BEHIND_TOWN = new RegExp(`^(?:${TOWNS})\\s?(?:\\([^()]{2,20}\\)\\s?)?[:ـ–/-]\\s?(?=\\p{L})`, 'u');
/** "ريم العلي ـ بيروت", "سامر حداد (القاهرة)" */
const BEFORE_TOWN = new RegExp(`(?<=\\p{L})\\s?[:ـ–/(-]\\s?(?:${TOWNS})\\)?$`, 'u');
const ARABIC = /\p{Script=Arabic}/u;
/** "Redação / Ana Melo", "Haber Merkezi / Deniz Aksoy": the desk before who wrote for it. */
const DESK =
  /^(?:(?:da|la|a|dalla|od|z)\s)?(?:redação|redacción|redazione|rédaction|redaktion(?:en)?|redakcja|redakce|redakcia|redakcija|redacția|redactie|toimitus|haber merkezi|szerkesztőség|редакция|редакція|редакцията|news\s?room|(?:web|news|online|digital)\sdesk|tòa soạn)\s?[/|:–-]\s?(?=\p{Lu})/iu;

/** Words that join two roles of one person. */
const AND = '(?:and|&|und|et|y|e|en|og|och|ja|i|a|și|şi|és|ve|/|и|та)';
/** Those who take pictures, in the languages of the world's press. */
const PHOTOGRAPHER =
  '(?:foto|photo|fotó|valokuva|video|kuva)(?:graf|graph|journalist|gráf|graaf|gråf|grafi|aaj|riporter|reporter)\\p{L}{0,6}|fotógraf[oa]|valokuvaaja|фотограф|φωτογράφος';
/** "Reporter and photographer": who writes, and takes the pictures as well. */
const TWO_ROLES = new RegExp(
  `(journalist|reporter|writer|editor|correspondent|redakteur(?:in)?|redaktor(?:ka)?|redaktør|redaktör|journaliste|rédacteur|rédactrice|periodista|redactora?|giornalista|jornalista|repórter|redacteur|verslaggever|toimittaja|dziennikar(?:z|ka)|novinář(?:ka)?|újságíró|jurnalist[ăa]?|журналист(?:ка)?|журналіст(?:ка)?)\\s${AND}\\s(?:${PHOTOGRAPHER})$`,
  'iu',
);
const mayHaveTwo = scannerOf(() => [TWO_ROLES], LONGEST);

/** A line without the second of its person's roles: "Mara Holt, reporter and photographer" is "Mara Holt, reporter". */
export function withoutSecondRole(line: string): string {
  return line.length > LONGEST || mayHaveTwo(line) === 0 ? line : line.replace(TWO_ROLES, '$1');
}

/** Whether a line says nothing but that somebody takes pictures: "Fotograf", "Photographer", "Kuvaaja". */
export function isPhotographersRole(line: string): boolean {
  return line.length < 40 && ROLE_OF_PICTURES.test(line);
}

const ROLE_OF_PICTURES = new RegExp(
  `^(?:(?:staff|chief|press|freelance|frilans|freie[r]?)[\\s-]?)?(?:${PHOTOGRAPHER}|kuvaaja|kuvat|photos?|fotos?|pictures|bilder|zdjęcia|illustrat(?:or|rice|eur)|illustratör|illustratør|grafiker(?:in)?)$`,
  'iu',
);

/** "Mara Rossi, inviata a Porto di Sotto", "Ana Ruiz, enviada especial a Puerto Hondo": "a" joins no second name there. */
const SENT_TO =
  /,?\s(?:inviat[oaie]|corrispondente|enviad[oa]s?|corresponsal|correspondente|envoyée?s?|correspondante?s?)(?:\s(?:special[ei]|especial(?:es)?|spécia(?:les?|l|ux)))?\s(?:a|ad|à|au|aux|en|em|no|na|in|da|dal|dalla)\s\p{Lu}[^,;&/|]{1,40}$/u;

/** A list of names with the marks between them that other lists have, and without a desk or a town before or behind it. */
export function asList(text: string): string {
  if (ARABIC.test(text)) return text.replace(BEHIND_TOWN, '').replace(BEFORE_TOWN, '');
  const list = withoutSecondRole(text).replace(DESK, '').replace(SENT_TO, '');
  return VIETNAMESE.test(list) && DASHED.test(list) ? list.replace(/\s[-–]\s/gu, ' / ') : list;
}

/** "Mara Holt (mh) und Jonas Pell (jp)": the sign that each writes under, before another name. */
const SIGN = /\s\(\p{Ll}{2,4}\)(?=,|\s(?:und|and|et|y|e|en|og|och|i|a|ja|&|\/)\s)/gu;
/** "Mara Holt (Skerran, Port Amrel, envoyée spéciale)": where she was sent, and as what. */
const POSTED = /^(\p{Lu}[^(),]{4,50})\s\((\p{Lu}[^(),]{1,40}(?:,\s[^(),]{2,40}){1,3})\)\.?$/u;

/** A list of names without what stands in brackets behind one of them, and is no name. */
export function withoutAsides(text: string): string {
  if (!text.includes('(')) return text;
  const [, name, posted] = text.length < LONGEST ? (POSTED.exec(text.trim()) ?? []) : [];
  if (name !== undefined && !PICTURES.test(posted!)) return name;
  return text.replace(SIGN, '');
}

/** "(photos, text)", "(video, …)" */
const PICTURES = /(?:foto|photo|bild|beeld|kuva|zdj|фото|video)/iu;

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

/** "A (text) and B (photos)": who took the pictures is no author. */
export function tookPictures(part: string): boolean {
  return part.endsWith(')') && PICTURED.test(part);
}

const PICTURED =
  /\((?:fotos?|photos?|photography|photographer|photographies|fotografía|fotografia|foto's|bild(?:er)?|bilder|zdjęcia|фото|kuvat?|kép(?:ek)?|фотографии)\)$/iu;
