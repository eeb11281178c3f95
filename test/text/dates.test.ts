import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DateContext, findDates, isSettled } from '../../src/text/dates.ts';

/** Everything that a text's dates can mean, in order. */
function readings(text: string, context?: DateContext): string[] {
  return findDates(text, context).map((mention) => mention.readings.join(' or '));
}

describe('findDates with names of months', () => {
  it.each([
    ['14 जन॰ 2024', '2024-01-14'],
    ['4 दिस. 2024', '2024-12-04'],
    ['20 फरवरी 2025', '2025-02-20'],
    ['০৩ জানুয়ারী ২০২৫', '2025-01-03'],
    ['14 בנוב׳ 2024', '2024-11-14'],
    ['14 جون، 2024', '2024-06-14'],
    ['12 ARALIK 2024', '2024-12-12'],
    ['5 ΜΑΪΟΥ 2025', '2025-05-05'],
  ])('reads %s as the press writes it', (text, day) => expect(readings(text)).toEqual([day]));

  it.each([
    ['5 May 2011', '2011-05-05'],
    ['May 5, 2011', '2011-05-05'],
    ['May 5 2011', '2011-05-05'],
    ['Thursday, May 5th, 2011', '2011-05-05'],
    ['the 5th of May, 2011', '2011-05-05'],
    ['1st May 2011', '2011-05-01'],
    ['22nd Feb. 2011', '2011-02-22'],
    ['3rd Sept. 2011', '2011-09-03'],
    ['Sept 3, 2011', '2011-09-03'],
    ['05-May-2011', '2011-05-05'],
    ['5 MAY 2011', '2011-05-05'],
    ['May 2011', '2011-05'],
    ['2011 May 5', '2011-05-05'],
    ['May 5, 2011 at 2:07 pm', '2011-05-05'],
    ['Harbour NewsApril 28, 2023', '2023-04-28'],
    ['Thu May  5 14:07:11 2011', '2011-05-05'],
    ['May 05 14:07 2011', '2011-05-05'],
    ['5 May 14:07, 2011', '2011-05-05'],
    ['05 | 05 | 2011', '2011-05-05'],
    ['Posted:05 May 2011', '2011-05-05'],
    ['Thu,05 May 2011', '2011-05-05'],
    ['14:07 h.05.05.2011', '2011-05-05'],
    ['5 May ’98', '1998-05-05'],
    ["5 May '11", '2011-05-05'],
  ])('reads English %s', (text, day) => expect(readings(text)).toEqual([day]));

  it.each([
    ['de', 'Mittwoch, 9. März 2011', '2011-03-09'],
    ['de', '12. Jänner 2011', '2011-01-12'],
    ['de', '3. Dez. 2011', '2011-12-03'],
    ['fr', 'le 1er août 2011', '2011-08-01'],
    ['fr', 'mardi 14 févr. 2011', '2011-02-14'],
    ['es', '7 de septiembre de 2011', '2011-09-07'],
    ['es', '7 de setiembre del 2011', '2011-09-07'],
    ['pt', '4 de março de 2011', '2011-03-04'],
    ['it', '8 dicembre 2011', '2011-12-08'],
    ['nl', '6 maart 2011', '2011-03-06'],
    ['sv', 'den 6 augusti 2011', '2011-08-06'],
    ['da', '6. oktober 2011', '2011-10-06'],
    ['nb', '6. desember 2011', '2011-12-06'],
    ['fi', '6. maaliskuuta 2011', '2011-03-06'],
    ['is', '6. júlí 2011', '2011-07-06'],
    ['pl', '6 października 2011', '2011-10-06'],
    ['cs', '6. března 2011', '2011-03-06'],
    ['sk', '6. októbra 2011', '2011-10-06'],
    ['hr', '6. listopada 2011.', '2011-10-06'],
    ['cs', '6. listopadu 2011', '2011-11-06'],
    ['sl', '6. avgust 2011', '2011-08-06'],
    ['hu', '2011. március 6.', '2011-03-06'],
    ['ro', '6 martie 2011', '2011-03-06'],
    ['bg', '6 юли 2011 г.', '2011-07-06'],
    ['ru', '6 марта 2011 года', '2011-03-06'],
    ['uk', '6 березня 2011', '2011-03-06'],
    ['lt', '2011 m. kovo 6 d.', '2011-03-06'],
    ['lv', '2011. gada 6. marts', '2011-03-06'],
    ['et', '6. märts 2011', '2011-03-06'],
    ['el', '6 Μαρτίου 2011', '2011-03-06'],
    ['tr', '6 Ağustos 2011', '2011-08-06'],
    ['id', '6 Agustus 2011', '2011-08-06'],
    ['ms', '6 Ogos 2011', '2011-08-06'],
    ['ca', "6 d'agost de 2011", '2011-08-06'],
    ['ca', '6 d’abril de 2011', '2011-04-06'],
    ['ca', '6 de març de 2011', '2011-03-06'],
    ['hi', '6 मार्च 2011', '2011-03-06'],
    ['hi', '६ मार्च २०११', '2011-03-06'],
    ['he', '6 במרץ 2011', '2011-03-06'],
    ['ar', '6 مارس 2011', '2011-03-06'],
    ['ar', '٦ مارس ٢٠١١', '2011-03-06'],
    ['ar', '6 كانون الثاني 2011', '2011-01-06'],
    ['ar', '6 تشرين الأول 2011', '2011-10-06'],
    ['ar', '6 شباط/فبراير 2011', '2011-02-06'],
    ['ar', '6 آب/اغسطس 2011', '2011-08-06'],
    ['ar', '6 جانفي 2011', '2011-01-06'],
    ['ar', '6 غشت 2011', '2011-08-06'],
    ['fa', '6 ژانویه 2011', '2011-01-06'],
    ['th', '6 มีนาคม 2554', '2011-03-06'],
    ['th', '๖ มีนาคม ๒๕๕๔', '2011-03-06'],
  ])('reads %s: %s', (language, text, day) => expect(readings(text, { language })).toEqual([day]));

  // Czech "listopad" is November, Croatian "listopad" is October.
  it('reads a name that two languages share as the text’s own language does, and not at all without one', () => {
    expect(readings('6. listopad 2011', { language: 'cs' })).toEqual(['2011-11-06']);
    expect(readings('6. listopad 2011', { language: 'hr' })).toEqual(['2011-10-06']);
    expect(readings('6. listopad 2011')).toEqual([]);
  });

  it.each([
    'May 5',
    'in May',
    'Will March lead them in May?',
    'on 5 May at 14:30',
    'She was 34 in May 20 years later',
    '31 June 2011',
    '30 February 2011',
    '29 February 2011',
    '45 May 2011 was never',
  ])('finds no day in "%s"', (text) => expect(readings(text).filter((reading) => reading.length === 10)).toEqual([]));

  it('knows leap years', () => {
    expect(readings('29 February 2012')).toEqual(['2012-02-29']);
    expect(readings('29 February 2000')).toEqual(['2000-02-29']);
    expect(readings('29 February 1900')).toEqual([]);
  });
});

describe('findDates with East Asian dates', () => {
  it.each([
    ['民國100年5月5日', '2011-05-05'],
    ['100年5月5日', '2011-05-05'],
    ['2011年5月5日', '2011-05-05'],
    ['2011 05/ 05 20:52:15', '2011-05-05'],
    ['2011年5月5号', '2011-05-05'],
    ['2011年5月', '2011-05'],
    ['２０１１年５月５日', '2011-05-05'],
    ['2011년 5월 5일', '2011-05-05'],
    ['2011 年 5 月 5 日', '2011-05-05'],
    ['令和7年3月6日', '2025-03-06'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成23年3月11日', '2011-03-11'],
    ['昭和64年1月7日', '1989-01-07'],
    ['大正12年9月1日', '1923-09-01'],
    ['明治45年7月30日', '1912-07-30'],
    ['2011. 05. 05.', '2011-05-05'],
  ])('reads %s', (text, day) => expect(readings(text, { language: 'ja' })).toEqual([day]));

  it.each(['2011年13月5日', '2011年2月30日', '5月5日', '12011年5月5日'])('finds none in %s', (text) =>
    expect(readings(text)).toEqual([]),
  );
});

describe('findDates with other calendars and word orders', () => {
  it.each([
    ['th', '5 พ.ค. 2554', '2011-05-05'],
    ['th', '5 พ.ค.54 เวลา 10.00 น.', '2011-05-05'],
    ['th', 'วันที่ 5 พฤษภาคม พ.ศ. 2554', '2011-05-05'],
    ['lv', '2011. gada 5. maijā', '2011-05-05'],
    ['et', '5. novembril 2011', '2011-11-05'],
    ['sl', 'četrtek, 5. avgusta 2011', '2011-08-05'],
    ['sr', '5. августа 2011.', '2011-08-05'],
    ['lt', 'Ketvirtadienis, 5 Geg 2011', '2011-05-05'],
    ['bg', '5 ноем. 2011', '2011-11-05'],
    ['vi', 'ngày 6 tháng 3 năm 2011', '2011-03-06'],
    ['vi', '6 tháng 3, 2011', '2011-03-06'],
    ['vi', '6 thg 3, 2011', '2011-03-06'],
    ['vi', 'Thứ Ba, 06/03/2011', '2011-03-06'],
    ['fa', '۱۶ اسفند ۱۴۰۳', '2025-03-06'],
    ['fa', '۱۴۰۳/۱۲/۱۶', '2025-03-06'],
    ['fa', '1403/12/16', '2025-03-06'],
    ['fa', '۱۴۰۳/۱/۶', '2024-03-25'],
    ['fa', '۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['fa', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['fa', '۱۶ حوت ۱۴۰۳', '2025-03-06'],
    ['fa', 'اسفند ۱۴۰۳', '2025'],
    ['th', '6/3/2554', '2011-03-06'],
    ['th', '06-03-2554', '2011-03-06'],
  ])('reads %s: %s', (language, text, day) => expect(readings(text, { language })).toEqual([day]));

  it('knows which Persian years have a thirtieth of Esfand', () => {
    expect(readings('۳۰ اسفند ۱۴۰۰', { language: 'fa' })).toEqual([]);
    expect(readings('۳۱ مهر ۱۴۰۰', { language: 'fa' })).toEqual([]);
  });

  it('takes years like 1403 in Arabic texts for the Hijri ones they may be, and reads nothing', () =>
    expect(readings('1403/12/16', { language: 'ar' })).toEqual([]));
});

describe('findDates with numbers alone', () => {
  it.each([
    ['2011-05-04', '2011-05-04'],
    ['2011-05-04T14:07:00Z', '2011-05-04'],
    ['2011/5/4', '2011-05-04'],
    ['2011.05.04', '2011-05-04'],
    ['20110504', '2011-05-04'],
    ['04.05.2011', '2011-05-04'],
    ['4.5.2011', '2011-05-04'],
    ['04. 05. 2011', '2011-05-04'],
    ['4.5.11', '2011-05-04'],
    ['31/12/2011', '2011-12-31'],
    ['12/31/2011', '2011-12-31'],
    ['05/05/2011', '2011-05-05'],
    ['٠٤/٠٥/٢٠١١', '2011-05-04 or 2011-04-05'],
    ['04/05/2011', '2011-05-04 or 2011-04-05'],
    ['03/04/98', '1998-04-03 or 1998-03-04'],
    ['3-4-2011', '2011-04-03 or 2011-03-04'],
    ['2011-5-4', '2011-05-04'],
    ['2011. 5. 4.', '2011-05-04'],
    ['04.05.201114:07', '2011-05-04'],
  ])('reads %s as %s where nothing is known of the text', (text, day) => expect(readings(text)).toEqual([day]));

  it.each([
    ['en', '03/04/98', '1998-04-03 or 1998-03-04'],
    ['en-GB', '03/04/98', '1998-04-03 or 1998-03-04'],
    ['de', '03/04/98', '1998-04-03'],
    ['fr-CA', '03/04/1998', '1998-04-03'],
    ['es', '3-4-1998', '1998-04-03'],
    ['ja', '98/03/04', '1998-03-04'],
    ['hu', '98.03.04', '1998-03-04'],
    ['zh', '03/04/1998', '1998-04-03'],
  ])('settles the order by the language %s: %s', (language, text, day) =>
    expect(readings(text, { language })).toEqual([day]),
  );

  it.each([
    ['mdy', '03/04/98', '1998-03-04'],
    ['dmy', '03/04/98', '1998-04-03'],
    ['ymd', '98/03/04', '1998-03-04'],
    ['mdy', '31/12/2011', '2011-12-31'],
    ['dmy', '12/31/2011', '2011-12-31'],
    ['dmy', '2011-05-04', '2011-05-04'],
  ] as const)('lets the outlet’s order %s win: %s', (order, text, day) =>
    expect(readings(text, { order, language: 'en' })).toEqual([day]),
  );

  it.each([
    ['01/01/69', '1969-01-01'],
    ['01/01/68', '2068-01-01'],
    ['01/01/00', '2000-01-01'],
    ['01/01/99', '1999-01-01'],
  ])('reads the year of %s as POSIX does', (text, day) => expect(readings(text)).toEqual([day]));

  it.each([
    ['06.032025', '2025-03-06'],
    ['0603.2025', '2025-03-06'],
  ])('reads the damaged stamp %s and says that it is damaged', (text, day) => {
    expect(readings(text)).toEqual([day]);
    expect(findDates(text)[0]!.malformed).toBe(true);
    expect(findDates('06.03.2025')[0]!.malformed).toBe(false);
  });

  it.each([
    '30/02/2011',
    '31.04.2011',
    '29/02/2011',
    '00/05/2011',
    '32/01/2011',
    '13/13/2011',
    '2011-13-01',
    '2011-02-30',
    '20111301',
    '1.2.3',
    '12/31/5',
    '2011/5/456',
    '192.168.10.25',
    '10.1.2.2011',
    '123/4/2011',
    '3.5',
    '12:30',
    '1/2',
    '2011-05/04',
    '+44 20 7946 0018',
    '1500-01-01',
    '2150-01-01',
    '',
    'no digits here',
    '2011-05-05_0011',
    'IMG_20110505_101112',
    'pier_2011-05-05',
  ])('finds none in "%s"', (text) => expect(readings(text)).toEqual([]));
});

describe('findDates', () => {
  it('says where each date stands, in order, without overlaps', () => {
    const text = 'Printed 5 May 2011, updated 2011-06-07 at 14:07, again on 8. Juni 2011';
    const found = findDates(text);
    expect(found.map(({ quote }) => quote)).toEqual(['5 May 2011', '2011-06-07', '8. Juni 2011']);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
    expect(found.map(({ timed }) => timed)).toEqual([false, true, false]);
  });

  it.each([
    ['5 May 2011, 14:07', true],
    ['5 May 2011 at 9.30', true],
    ['09.03.2011 um 14:07 Uhr', true],
    ['le 9 mars 2011 à 14h07', true],
    ['2011-05-04T14:07:00Z', true],
    ['2011年5月5日 14時07', true],
    ['5 May 2011', false],
    ['5 May 2011 in Room 14', false],
  ])('tells whether a clock stands beside "%s"', (text, timed) => expect(findDates(text)[0]!.timed).toBe(timed));

  it('quotes digits as they are written', () =>
    expect(findDates('۱۴۰۳/۱۲/۱۶', { language: 'fa' })[0]!.quote).toBe('۱۴۰۳/۱۲/۱۶'));

  it('looks at the first 4,000 characters of a text', () => {
    expect(readings(`${'x '.repeat(1900)}5 May 2011`)).toEqual(['2011-05-05']);
    expect(readings(`${'x '.repeat(2100)}5 May 2011`)).toEqual([]);
  });
});

describe('isSettled', () => {
  it.each([
    ['31 March 2005', true],
    ['Ferry stays in harbour', true],
    ['03/04/1998', false],
    ['2015 m. mart 3', true],
  ])('of "%s" is %s', (text, settled) => expect(isSettled(text)).toBe(settled));

  it('leaves what depends on the language to each call', () => {
    expect(findDates('03/04/1998', { language: 'de' })[0]?.readings).toEqual(['1998-04-03']);
    expect(findDates('03/04/1998')[0]?.readings).toEqual(['1998-04-03', '1998-03-04']);
    expect(findDates('03/04/1998', { order: 'mdy' })[0]?.readings).toEqual(['1998-03-04']);
  });
});

describe('findDates in any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'0 1 12 31 98 2011 1403 . / - , : 年 月 日 May Mai mars листопад اسفند tháng ngày de of th er ’ م ۱ ٣ ६ ๕ 令和 元'.split(
        ' ',
      ),
    ),
    fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const anyLine = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives days of the calendar, at their places, one after the other', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom(null, 'en', 'de', 'fa', 'ja', 'th', 'vi'), (text, language) => {
        let last = 0;
        for (const { start, end, quote, readings: all } of findDates(text, { language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          expect(all.length).toBeGreaterThan(0);
          expect(new Set(all).size).toBe(all.length);
          for (const reading of all) expect(isDay(reading), reading).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1500, seed: 11 },
    );
  });

  it.each([
    '1',
    '1.',
    '1/',
    '1 ',
    '1-',
    '.',
    '/',
    '12.',
    '1.1.',
    '20',
    '年',
    '1年',
    '1 May ',
    'May ',
    'A',
    'Aa ',
    '٣',
    'é',
    '’a',
    'x’',
    ' ',
    '1 of ',
    '1st ',
    '1.1.20',
  ])('returns for ten thousand characters of "%s"', (unit) => {
    const line = unit.repeat(Math.ceil(10_000 / unit.length));
    expect(Array.isArray(findDates(line))).toBe(true);
    expect(Array.isArray(findDates(`${line}5 May 2011`, { language: 'en' }))).toBe(true);
  });
});

describe('findDates anywhere in the world', () => {
  afterEach(() => vi.unstubAllEnvs());

  const lines = [
    '5 May 2011, 00:07',
    '1 January 2000',
    '2011-05-04T23:59:59+14:00',
    '03/04/98',
    '۱ فروردین ۱۴۰۰',
    '31. Dezember 1999',
    '令和元年5月1日',
    '29 February 2012',
    '6 มีนาคม 2554',
  ];

  it.each(['Asia/Kabul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'reads the same days in %s as in Greenwich',
    (zone) => {
      vi.stubEnv('TZ', 'UTC');
      const atHome = lines.map((line) => findDates(line));
      expect(new Date(2011, 0, 1).getTimezoneOffset()).toBe(0);
      vi.stubEnv('TZ', zone);
      expect(new Date(2011, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(lines.map((line) => findDates(line))).toEqual(atHome);
      expect(atHome.map(([first]) => first?.readings[0])).toEqual([
        '2011-05-05',
        '2000-01-01',
        '2011-05-04',
        '1998-04-03',
        '2021-03-21',
        '1999-12-31',
        '2019-05-01',
        '2012-02-29',
        '2011-03-06',
      ]);
    },
  );
});

/** Whether a reading is a day, month or year that there was. */
function isDay(reading: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(reading) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return date.toISOString().startsWith(reading);
}
