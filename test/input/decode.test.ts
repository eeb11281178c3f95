import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/input/decode.ts';

const texts = {
  en: 'The harbour board voted to raise the fee by £40. “Nobody asked the crews,” said Anne O’Dell – she runs two boats.\n',
  de: 'Der Gemeinderat hat beschlossen, die Brücke über die Ölsa zu schließen. Bürgermeisterin Größ nannte die Schäden groß.\n',
  fr: 'Le conseil a voté la fermeture du vieux théâtre. « C’est très triste », a déclaré la maire, Hélène Forêt.\n',
  pl: 'Rada miejska zdecydowała o zamknięciu starego mostu. Burmistrz Żółkiewska powiedziała, że prace zaczną się później.\n',
  hu: 'A városi tanács úgy döntött, hogy lezárja a régi hidat. „Senki sem kérdezte meg tőlünk” – mondta Szűcs Győző.\n',
  ru: 'Городской совет решил закрыть старый мост. «Нас никто не спросил», — сказал водитель. Работы начнутся в октябре.\n',
  uk: 'Міська рада вирішила закрити старий міст. «Нас ніхто не питав», — сказав водій. Роботи почнуться в жовтні.\n',
  el: 'Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα. Η δήμαρχος Άννα Οικονόμου δεν απάντησε.\n',
  tr: 'Belediye meclisi eski köprüyü kapatmaya karar verdi. Başkan Ayşe Işık, çalışmaların başlayacağını söyledi.\n',
  he: 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן. התיקון יעלה חמישה מיליון שקלים. העבודות יתחילו באוקטובר.\n',
  ar: 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم. وقالت رئيسة البلدية إن الإصلاح سيستمر حتى الربيع.\n',
  lt: 'Miesto taryba nusprendė uždaryti senąjį tiltą. Pasak merės Živilės Šukienės, darbai prasidės spalį.\n',
  th: 'สภาเมืองมีมติให้ปิดสะพานเก่าข้ามแม่น้ำ นายกเทศมนตรีกล่าวว่าการซ่อมแซมจะใช้เวลาจนถึงปีหน้า\n',
  ja: '市議会は火曜日、古い橋を閉鎖することを決めた。「誰も私たちに聞かなかった」とバスの運転手は話した。\n',
  ko: '시의회는 화요일에 낡은 다리를 폐쇄하기로 결정했다. “아무도 우리에게 묻지 않았다”고 버스 기사는 말했다.\n',
  zhs: '市议会星期二决定关闭旧桥。市长说，修理费用将达五百万元，工程将持续到明年春天。\n',
  zht: '市議會星期二決定關閉舊橋。市長說，修理費用將達五百萬元，工程將持續到明年春天。\n',
} as const;

const encodings: readonly (readonly [keyof typeof texts, string])[] = [
  ...(['en', 'de', 'fr'] as const).map((language) => [language, 'windows-1252'] as const),
  ['de', 'macintosh'],
  ['fr', 'cp850'],
  ['pl', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['hu', 'iso-8859-2'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'ibm866'],
  ['ru', 'iso-8859-5'],
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['lt', 'windows-1257'],
  ['th', 'windows-874'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ko', 'euc-kr'],
  ['zhs', 'gb18030'],
  ['zht', 'big5'],
  ...Object.keys(texts).flatMap((language) =>
    ['utf-16le', 'utf-16be'].map((encoding) => [language as keyof typeof texts, encoding] as const),
  ),
];

test.each(encodings)('%s in %s without a mark is read, and said to be assumed', (language, encoding) => {
  const bytes = iconv.encode(texts[language], encoding);
  expect(decodeText(bytes)).toMatchObject({ text: iconv.decode(bytes, encoding), assumed: true, replaced: 0 });
});

test.each(encodings)('%s in %s within an English page is read', (language, encoding) => {
  const page = `<html><head><title>Archive</title></head><body><a href="/">Home</a><p>${texts[language]}</p></body></html>`;
  const bytes = iconv.encode(page, encoding);
  expect(decodeText(bytes, 'html')).toMatchObject({ text: iconv.decode(bytes, encoding) });
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('a byte order mark says %s', (encoding) => {
  const bytes = iconv.encode(texts.ru, encoding, { addBOM: true });
  expect(decodeText(bytes)).toEqual({ text: texts.ru, encoding, assumed: false, replaced: 0 });
});

test('half a pair in UTF-16 is replaced, and said to be', () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]);
  expect(decodeText(bytes)).toEqual({ text: '\ufffdA', encoding: 'utf-16le', assumed: true, replaced: 1 });
});

test('UTF-8 is UTF-8 whatever the page declares, ASCII and the empty file too', () => {
  const page = `<meta charset="windows-1252"><p>${texts.ru}`;
  expect(decodeText(Buffer.from(page), 'html')).toMatchObject({ text: page, encoding: 'utf-8', assumed: false });
  expect(decodeText(Buffer.from('plain'))).toEqual({ text: 'plain', encoding: 'utf-8', assumed: false, replaced: 0 });
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', assumed: false, replaced: 0 });
});

test.each([
  ['<meta charset=windows-1251><p>да', 'windows-1251', 'windows-1251'],
  ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=KOI8-R"><p>да', 'koi8-r', 'koi8-r'],
  ['<?xml version="1.0" encoding="iso-8859-5"?><html><p>да', 'iso-8859-5', 'iso-8859-5'],
  [`<!-- ${'x'.repeat(3000)} --><meta charset="windows-1251"><p>да`, 'windows-1251', 'windows-1251'],
  ['<meta charset="latin1"><p>café “x”', 'windows-1252', 'windows-1252'],
  ['<meta charset="gb2312"><p>桥', 'gbk', 'gbk'],
])('a page’s declaration is heeded: %s', (page, written, encoding) => {
  expect(decodeText(iconv.encode(page, written), 'html')).toEqual({
    text: page,
    encoding,
    assumed: false,
    replaced: 0,
  });
});

test('a declaration that the bytes contradict is not believed', () => {
  const page = `<meta charset="euc-jp"><p>${texts.ru.repeat(3)}`;
  expect(decodeText(iconv.encode(page, 'windows-1251'), 'html')).toMatchObject({ text: page, assumed: true });
});

test('a text file that speaks of charsets declares nothing', () => {
  const text = `How to write <meta charset="koi8-r">: ${texts.fr}`;
  expect(decodeText(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
});

test('UTF-8 that was cut in a letter, or has one bad byte, stays UTF-8', () => {
  const bytes = Buffer.from(texts.ru);
  expect(decodeText(bytes.subarray(0, 42))).toMatchObject({ encoding: 'utf-8', assumed: true, replaced: 1 });
  const bad = Buffer.concat([bytes, Buffer.from([0x92]), bytes]);
  expect(decodeText(bad)).toEqual({
    text: `${texts.ru}\ufffd${texts.ru}`,
    encoding: 'utf-8',
    assumed: true,
    replaced: 1,
  });
});

test('Japanese mail with escapes', () => {
  const bytes = Buffer.concat([
    Buffer.from('Re: \x1b$B'),
    Buffer.from([0x36, 0x36, 0x24, 0x4f]),
    Buffer.from('\x1b(B end'),
  ]);
  expect(decodeText(bytes)).toMatchObject({ text: 'Re: 橋は end', encoding: 'iso-2022-jp' });
});

test('a few stray controls and zero bytes do not make a text binary', () => {
  const text = `${texts.de}\0\x07${texts.de}\x1a`;
  expect(decodeText(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
  const overstruck = 'NAME'.replace(/./g, '$&\b$&') + texts.en;
  expect(decodeText(Buffer.from(overstruck))).toMatchObject({ text: overstruck });
});

test.each([
  ['%PDF-1.7\n%âãÏÓ', 'PDF'],
  ['PK\x03\x04rest', 'ZIP (docx, odt, epub)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Office document (doc, xls, msg)'],
  ['{\\rtf1\\ansi words', 'RTF'],
  ['\x89PNG\r\n\x1a\n', 'PNG image'],
  ['\xff\xd8\xff\xe0JFIF', 'JPEG image'],
  ['\x1f\x8b\x08\0', 'gzip'],
  ['\0\0\0\x18ftypmp42', 'film or image'],
  ['\0'.repeat(100), 'unknown'],
  [Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * i * 31 + i * 7) % 256)).join(''), 'unknown'],
])('binary content is told from text: %j', (content, kind) => {
  expect(decodeText(Buffer.from(content, 'latin1'))).toEqual({ binary: true, kind });
});

test.each(['utf-8', 'windows-1251', 'utf-16le'])('one line of 10 MB in %s', (encoding) => {
  const text = texts.ru.trim().repeat(50_000);
  expect(decodeText(iconv.encode(text, encoding))).toMatchObject({ text, encoding, replaced: 0 });
});

test('any bytes give well-formed text or are binary', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom(0, 0x0a, 0x1b, 0x20, 0x24, 0x42, 0x61, 0x80, 0xc3, 0xd8, 0xdc, 0xff, 0xfe))
      .map((all) => Uint8Array.from(all)),
    fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom('utf-8', 'utf-16le', 'gb18030', 'windows-1251'))
      .map(([text, encoding]) => iconv.encode(text, encoding)),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('html' as const, undefined), (content, declared) => {
      const result = decodeText(content, declared);
      if ('binary' in result) expect(result.kind).not.toBe('');
      else expect(result.text.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('valid UTF-8 is never guessed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\0-\x08\x0e-\x1f]/.test(text) && !text.startsWith('\ufeff'));
      const result = decodeText(Buffer.from(text));
      if (!('binary' in result)) expect(result).toEqual({ text, encoding: 'utf-8', assumed: false, replaced: 0 });
    }),
  );
});
