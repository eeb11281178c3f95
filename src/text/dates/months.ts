import { MONTH_NAMES } from './month-names.ts';

/** Calendars whose dates newspapers print. */
export type Calendar = 'gregorian' | 'persian';

/** What a word says when it is the name of a month. */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly calendar: Calendar;
  /** Languages in which the word has this meaning. */
  readonly languages: ReadonlySet<string>;
}

/** Names in use that CLDR does not give: older, regional and press forms. */
const MORE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: { 9: 'sept', 6: 'june', 7: 'july' },
  de: { 1: 'jänner', 2: 'feber', 3: 'mrz' },
  de2: { 1: 'jän' },
  // Capitals without their accents, and short forms: "12 FEVRIER", "12 juill.".
  fr: { 2: 'fevrier', 7: 'juill', 8: 'aout', 12: 'decembre' },
  fr2: { 2: 'fév' },
  // As papers spell them, without the dot under the letter or with another vowel, and short.
  hi: { 1: 'जन', 2: 'फरवरी', 4: 'अप्रेल', 7: 'जुल', 8: 'अग', 9: 'सितम्बर', 10: 'अक्तूबर', 11: 'नवम्बर', 12: 'दिसम्बर' },
  hi2: { 2: 'फर', 9: 'सित', 10: 'अक्टू', 11: 'नव', 12: 'दिस' },
  bn: { 1: 'জানুয়ারী', 2: 'ফেব্রুয়ারী', 8: 'অগাস্ট' },
  es: { 9: 'setiembre' },
  ar: {
    1: 'كانون الثاني',
    2: 'شباط',
    3: 'آذار',
    4: 'نيسان',
    5: 'أيار',
    6: 'حزيران',
    7: 'تموز',
    8: 'آب',
    9: 'أيلول',
    10: 'تشرين الأول',
    11: 'تشرين الثاني',
    12: 'كانون الأول',
  },
  // As they are typed without the hamza.
  'ar-EG': { 3: 'اذار', 4: 'ابريل', 5: 'ايار', 8: 'اغسطس', 9: 'ايلول', 10: 'اكتوبر' },
  'ar-DZ': { 1: 'جانفي', 2: 'فيفري', 4: 'أفريل', 5: 'ماي', 6: 'جوان', 7: 'جويلية', 8: 'أوت' },
  'ar-MA': { 7: 'يوليوز', 8: 'غشت', 9: 'شتنبر', 11: 'نونبر', 12: 'دجنبر' },
  he: {
    1: 'ינואר',
    2: 'פברואר',
    3: 'מרץ',
    4: 'אפריל',
    5: 'מאי',
    6: 'יוני',
    7: 'יולי',
    8: 'אוגוסט',
    9: 'ספטמבר',
    10: 'אוקטובר',
    11: 'נובמבר',
    12: 'דצמבר',
  },
  // The case that dates stand in: "5. martā", "5. novembril", "5. avgusta", "5. августа".
  lv: inOrder('janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'),
  et: inOrder(
    'jaanuaril veebruaril märtsil aprillil maikuul juunil juulil augustil septembril oktoobril novembril detsembril',
  ),
  sl: inOrder('januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'),
  'sr-Latn': inOrder('januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'),
  sr: inOrder('јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'),
  hr: { 11: 'studenog' },
  // Short forms of the press.
  lt: inOrder('saus vas kov baland geg birž liep rugp rugs spal lapkr gruod'),
  bg: { 1: 'ян', 2: 'февр', 4: 'апр', 8: 'авг', 9: 'септ', 10: 'окт', 11: 'ноем', 12: 'дек' },
  // The nominative, beside a year alone.
  el: inOrder(
    'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
  ),
  fa: {
    1: 'ژانویه',
    2: 'فوریه',
    3: 'مارس',
    4: 'آوریل',
    5: 'مه',
    6: 'ژوئن',
    7: 'ژوئیه',
    8: 'اوت',
    9: 'سپتامبر',
    10: 'اکتبر',
    11: 'نوامبر',
    12: 'دسامبر',
  },
  // As they stand behind the year: "2022ko urtarrilaren 26a".
  eu: inOrder(
    'urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren',
  ),
  mt: inOrder('jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru'),
  so: inOrder('janaayo febraayo maarso abriil maajo juun luuliyo agoosto sebtembar oktoobar nofembar disembar'),
  uz: inOrder('январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'),
  gu: inOrder('જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર'),
  ml: inOrder('ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ'),
  kn: inOrder('ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್'),
  pa: inOrder('ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'),
  fa2: { 5: 'می', 6: 'جون', 7: 'جولای', 8: 'آگوست' },
};

/** Twelve names with blanks between them, by their numbers. */
function inOrder(names: string): Readonly<Record<number, string>> {
  return Object.fromEntries(names.split(' ').map((name, index) => [index + 1, name]));
}

const THAI = 'ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค'.split(' ');

/** The number of a Thai month in its short form ("มี.ค"), 0 for any other text. */
export function thaiMonth(short: string): number {
  return THAI.indexOf(short) + 1;
}

/** Solar Hijri months as Iran and as Afghanistan name them. */
const PERSIAN: readonly (readonly string[])[] = [
  ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
];

let table: Map<string, Month[]> | undefined;

/**
 * The months that a word names, in any language; empty for all other words. The word is folded first: lower case,
 * without a closing full stop, with Persian letters for their Arabic twins and one kind of apostrophe ("d'agost").
 */
export function monthsOf(word: string): readonly Month[] {
  table ??= buildTable();
  return table.get(foldMonth(word)) ?? [];
}

/** A month's name as the table keys it. */
export function foldMonth(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  // Greek capitals bear no accents, Turkish ones are others' small letters: "ΙΟΥΝΙΟΥ", "HAZİRAN", "KASIM".
  const plain = /[\u0370-\u03ff\u1f00-\u1fff]/.test(word) ? word.normalize('NFD').replace(/\p{Mn}/gu, '') : word;
  return plain
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307|ı/g, 'i')
    .replace(/[.॰׳'’]+$/u, '')
    .replace(/'/g, '’')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک');
}

/** Languages of whose names the fold takes off more than capitals. */
const REFOLDED: ReadonlySet<string> = new Set(['el', 'tr', 'az', 'hi']);

function buildTable(): Map<string, Month[]> {
  const built = new Map<string, Month[]>();
  const add = (key: string, number: number, calendar: Calendar, language: string) => {
    const known = built.get(key) ?? [];
    const same = known.find((month) => month.number === number && month.calendar === calendar);
    if (same) (same.languages as Set<string>).add(language);
    else known.push({ number, calendar, languages: new Set([language]) });
    built.set(key, known);
  };
  for (const [locale, names] of Object.entries(MONTH_NAMES)) {
    for (const [index, same] of names.split('|').entries())
      for (const key of same.split('/'))
        add(REFOLDED.has(locale) ? foldMonth(key) : key, index + 1, 'gregorian', locale.split('-')[0]!);
  }
  for (const [locale, names] of Object.entries(MORE)) {
    for (const [month, name] of Object.entries(names))
      add(foldMonth(name), Number(month), 'gregorian', locale.slice(0, 2));
  }
  for (const names of PERSIAN)
    for (const [index, name] of names.entries()) add(foldMonth(name), index + 1, 'persian', 'fa');
  return built;
}
