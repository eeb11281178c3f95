import { describe, expect, it } from 'vitest';
import { detectLanguage, directionOf, directionOfText, languageScores } from '../../src/text/languages.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ferry stayed in the harbour for a third day, and the baker counted the flour.'],
    ['de', 'Die Fähre blieb den dritten Tag im Hafen, und der Bäcker zählte das Mehl nach.'],
    ['fr', 'Le bac est resté au port pour la troisième journée, et la boulangère compte la farine.'],
    ['es', 'El transbordador se quedó en el puerto por tercer día y el panadero contó la harina.'],
    ['it', 'Il traghetto è rimasto nel porto per il terzo giorno e il fornaio ha contato la farina.'],
    ['nl', 'De veerboot bleef voor de derde dag in de haven en de bakker telde het meel.'],
    ['pl', 'Prom trzeci dzień stał w porcie, a piekarz liczył, ile zostało mu jeszcze mąki.'],
    ['fi', 'Lautta pysyi satamassa jo kolmatta päivää, ja leipuri laski jäljellä olevat jauhot.'],
    ['tr', 'Vapur üçüncü gün de limanda kaldı ve fırıncı elinde kalan unu saydı.'],
    ['ru', 'Паром третий день стоит в гавани, и пекарь пересчитывает остатки муки.'],
    ['uk', 'Пором третій день стоїть у гавані, і пекар рахує, скільки борошна ще лишилося.'],
    ['el', 'Το πλοίο έμεινε στο λιμάνι για τρίτη μέρα και ο φούρναρης μέτρησε το αλεύρι.'],
    ['he', 'המעבורת נשארה בנמל זה היום השלישי והאופה ספר את הקמח שנשאר.'],
    ['ar', 'بقيت العبارة في الميناء لليوم الثالث، وأحصى الخباز ما تبقى من الطحين.'],
    ['fa', 'کشتی برای سومین روز در بندر ماند و نانوا آردی را که مانده بود شمرد.'],
    ['ur', 'کشتی تیسرے دن بھی بندرگاہ میں رہی اور نانبائی نے بچا ہوا آٹا گنا تھا۔'],
    ['hi', 'नाव तीसरे दिन भी बंदरगाह में रही और बेकर ने बचा हुआ आटा गिना।'],
    ['th', 'เรือเฟอร์รี่อยู่ที่ท่าเรือเป็นวันที่สามและคนทำขนมปังนับแป้งที่เหลือ'],
    ['ja', '渡し船は三日目も港にとどまり、パン屋は残った小麦粉を数えていた。'],
    ['zh', '渡轮第三天仍停在港口，面包师清点了剩下的面粉，没有人知道还要等多久。'],
    ['ko', '여객선은 사흘째 항구에 머물렀고 제빵사는 남은 밀가루를 세었다고 말했다.'],
    ['id', 'Kapal feri itu tetap di pelabuhan karena warga kota tidak bisa mengatakan kapan bisa berangkat.'],
    ['ms', 'Feri itu kekal di pelabuhan kerana penduduk bandar tidak boleh berkata bila ia boleh belayar.'],
  ])('tells %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(['', 'Home', '1998 – 2011 | 12:30', '… 5 May 2011'])('says nothing of "%s"', (text) =>
    expect(detectLanguage(text)).toBeNull(),
  );

  it('takes kana in a text of Han letters for Japanese, however few', () =>
    expect(detectLanguage('港湾局長官記者会見開催決定、三日間欠航後の運航再開未定。')).not.toBe('ko'));

  it('is not misled by a list of names that fills the beginning', () => {
    const jury =
      'Joan Garriga, Núria Pous i Vila, Jordi Casals, Mercè Soler de Puig, Ramon Llobet, Josep Maria Bofarull, Antoni Canals, Carme Riba i Font, Xavier Montcada, Lluís Domènec, Pere Ferrer, Eulàlia Torres de la Serra, Pau Vidal, Dolors Pujol, Miquel Martí, Montserrat Coll, Ignasi Roca, Jaume Sala i Bosch, Teresa Grau, Oriol Prats, Marta Cervera, Francesc Aldavert, Sílvia Camps, Andreu Balaguer.';
    const rest =
      'They are the jury of the prize that the town gives to the best of its bakers, and they have met in the hall by the harbour for the first time. It was an evening of bread and talk, and those who had come were not in a hurry to leave it. The prize is to be given at the end of the month.';
    expect(detectLanguage(`${jury}\n${rest}`)).toBe('en');
  });

  it('is not misled by names in another language at the beginning', () =>
    expect(
      detectLanguage(
        'NORTHERN Harbour Institute (Harbour School of Economics Tanjung) kembali menegaskan komitmennya dalam membangun pendidikan yang terbuka bagi semua warga kota. Ketua dewan menyampaikan bahwa wisuda bukan akhir dari perjalanan.',
      ),
    ).toBe('id'));

  it('looks at the beginning only', () =>
    expect(
      detectLanguage(
        `${'The ferry stayed in the harbour for a third day. '.repeat(20)}${'Паром стоит в гавани. '.repeat(900)}`,
      ),
    ).toBe('en'));
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['en-GB', 'ltr'],
    ['ja', 'ltr'],
    [null, 'ltr'],
  ] as const)('of %s is %s', (language, direction) => expect(directionOf(language)).toBe(direction));

  it.each([
    ['«القارب»', 'rtl'],
    ['12 – קריאה', 'rtl'],
    ['12 – reading קריאה', 'ltr'],
    ['1948', 'ltr'],
    ['', 'ltr'],
  ] as const)('of the text "%s" is %s', (text, direction) => expect(directionOfText(text)).toBe(direction));
});

describe('languageScores', () => {
  it('gives the likely one the most', () => {
    const scores = languageScores('Die Fähre blieb den dritten Tag im Hafen, und der Bäcker zählte das Mehl.');
    expect(Object.entries(scores).sort((a, b) => b[1] - a[1])[0]![0]).toBe('de');
  });
});
