import { describe, expect, it } from 'vitest';
import { readUnmarked } from '../../../../src/rules/text/bylines/unmarked.ts';
import { readNames } from '../../../../src/text/names.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'The ferry waits for a new engine';

const ARABIC_TITLE = 'العبارة تنتظر محركا جديدا في ميناء الرأس القديم';
const ARABIC = [
  'بقيت العبارة في الميناء لليوم الثالث، وقال مدير الميناء إن الإصلاح لن ينتهي قبل يوم الاثنين المقبل.',
  'وعدّ خباز القرية ما بقي عنده من الدقيق قبل أن يفتح الدكان، ولم يقل أحد في المجلس متى تعود العبارة إلى البحر.',
].join('\n\n');
const CHINESE = '渡輪在港口停了三天，港務主任表示，修理工作要到下星期一才會完成，船員仍在等待新的引擎。';
/** A paragraph that ends a text. */
const LAST =
  'Nobody in the village plays football any more, because the field behind the church was sold to a builder last year.';
/** The same in Russian. */
const RUSSIAN = [
  'Паром третий день стоял в гавани, и пекарь Тихого Мыса считал, сколько муки осталось до открытия лавки.',
  'Никто в совете не сказал, когда паром снова выйдет в море, и кто велел команде ждать нового двигателя.',
].join('\n\n');

/** The rule by which a line of a page is believed to be the byline. */
function rule(line: string, ...page: readonly string[]): string | null {
  const { passages, span, headline } = locate(page.join('\n\n'));
  const passage = passages.find(({ text }) => text === line)!;
  return readUnmarked(passages, passage, readNames(line)!, span, headline, passage.stamped, 0)?.rule ?? null;
}

describe('readUnmarked', () => {
  it('believes a name beside a date', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', '28 November 2019', BODY)).toBe('name-beside-date'));
  it('believes a name over a labelled date without a year', () =>
    expect(rule('Mara Holt', TITLE, 'Skerran', 'Harbour', 'Mara Holt', 'Publié le 28/03 à 21h00', BODY)).toBe(
      'name-beside-date',
    ));
  it('believes a name over a day and an hour', () =>
    expect(rule('Mara Holt', TITLE, 'Skerran', 'Harbour', 'Mara Holt', '7.6. 2:00 | Päivitetty 7.6. 9:48', BODY)).toBe(
      'name-beside-date',
    ));
  it('believes a name over another that has the date beside it', () =>
    expect(
      rule(
        'Mara Holt',
        TITLE,
        'Skerran',
        'Harbour',
        'Mara Holt',
        'Jonas Pell',
        'Published on',
        '28 November 2019',
        BODY,
      ),
    ).toBe('name-beside-date'));
  it('takes an agency and a house’s post for nobody', () => {
    expect(rule('Estadão Conteúdo', TITLE, 'Estadão Conteúdo', '28 November 2019', BODY)).toBeNull();
  });
  it('takes sizes of letters for nobody', () =>
    expect(rule('小 中 大', '渡輪等待新引擎', '2019-11-28', '小 中 大', CHINESE)).toBeNull());
  it('takes a heading over a text’s last paragraph for nobody', () =>
    expect(rule('Few Pitches', TITLE, BODY, 'Few Pitches', LAST)).toBeNull());
  it('believes a name beside the hour alone', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', '18.40 Uhr', BODY)).toBe('name-beside-date'));
  it('believes a name under the headline', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', BODY)).toBe('name-under-headline'));
  it('believes one name alone under the text', () =>
    expect(rule('Mara Holt', TITLE, BODY, 'Mara Holt')).toBe('name-at-end'));
  it('takes several names in a row for tags', () =>
    expect(rule('Mara Holt', TITLE, BODY, 'Mara Holt', 'Jonas Pell')).toBeNull());
  it('takes a name that the page’s own words have for none', () =>
    expect(rule('Contact Mara', TITLE, 'Contact Mara', '28 November 2019', BODY)).toBeNull());
  it('takes whom the headline speaks of for none', () =>
    expect(rule('Mara Holt', 'Mara Holt leaves the council', 'Mara Holt', BODY)).toBeNull());
  it('takes whom the text speaks of in its first lines for none', () => {
    const spoken =
      'The ferry will wait until Monday, said Mara Holt of the harbour’s office, and then it will go out again.';
    expect(rule('Mara Holt', TITLE, 'Mara Holt', spoken, BODY)).toBeNull();
  });
  it('takes a menu’s last entry for nobody, in a script without capitals', () => {
    expect(rule('إتصل بنا', 'دولية', 'ماورائيات', 'إتصل بنا', ARABIC_TITLE, '28 November 2019', ARABIC)).toBeNull();
    expect(rule('سلمى حداد', ARABIC_TITLE, 'سلمى حداد', '28 November 2019', ARABIC)).toBe('name-beside-date');
  });
  it('believes a name over its own address', () =>
    expect(
      rule(
        'Mara Holt',
        'HARBOUR NOTES',
        TITLE,
        'A ferry, a baker',
        'The council waits',
        'Mara Holt',
        'mara.holt@pier.example',
        BODY,
      ),
    ).toBe('name-over-address'));
  it('believes a name between a picture’s caption and the text', () =>
    expect(
      rule(
        'Mara Holt',
        TITLE,
        'The ferry in the harbour',
        'Waiting for an engine',
        'Photo: Jonas Pell / Isla',
        'Mara Holt',
        BODY,
      ),
    ).toBe('name-under-picture'));
  it('takes a town for nobody', () =>
    expect(rule('São Paulo', TITLE, 'São Paulo', '28 November 2019', BODY)).toBeNull());
  it('takes a column’s name in capitals for nobody', () =>
    expect(rule('WONDERS OF FERRY', '28 November 2019', 'WONDERS OF FERRY', TITLE, BODY)).toBeNull());
  it('takes whom the text speaks of for none over a picture’s credit', () => {
    const spoken =
      'Nobody knew more of it than the head of the harbour, and it is Mara Holt who will say when the ferry leaves.';
    expect(rule('Mara Holt', TITLE, 'Mara Holt', 'Photo: Isla', BODY, spoken, BODY)).toBeNull();
  });
  it('takes the heading of teasers under a text for nobody', () =>
    expect(
      rule('Blue Pages', TITLE, BODY, 'Blue Pages', 'The baker of the quay goes on foot', '28 November 2019', 'More'),
    ).toBeNull());
  it('believes a name between the page’s own lines over its comments', () =>
    expect(
      rule(
        'Mara Holt',
        TITLE,
        BODY,
        'The storm had torn two planks from the pier.',
        'Subscribe',
        'Mara Holt',
        'Comments (0)',
      ),
    ).toBe('name-at-end'));
  it('takes signs of no family for no name in Chinese and Korean', () => {
    const chinese =
      '渡船在港口停了三天，面包师数着剩下的面粉，议会里没有人说渡船什么时候再出海，也没有人说是谁让船员等新的发动机。';
    expect(rule('头条', '渡船等待新发动机', '头条', '2019年11月28日', chinese, chinese)).toBeNull();
    expect(rule('林晓', '渡船等待新发动机', '林晓', '2019年11月28日', chinese, chinese)).toBe('name-beside-date');
  });
  it('takes the last of four short lines over a headline for a menu’s', () => {
    const menu = ['News', 'Sport', 'Weather', 'Harbour Walks'] as const;
    expect(rule('Harbour Days', ...menu, 'Harbour Days', TITLE, '28 November 2019', BODY)).toBeNull();
    expect(rule('Mara Holt', 'News', 'Mara Holt', TITLE, '28 November 2019', BODY)).toBe('name-beside-date');
  });
  it('takes four words in a row for tags where names have three', () => {
    const title = 'Паром ждёт новый двигатель';
    expect(rule('Рыба Причал Буря Мыс', title, RUSSIAN, 'Рыба Причал Буря Мыс')).toBeNull();
    expect(rule('Елена Петровна Бриль', title, RUSSIAN, 'Елена Петровна Бриль')).toBe('name-at-end');
  });
  it('takes a person under a picture’s name for none', () =>
    expect(rule('Mara Holt', TITLE, '[view-of-the-quay]', 'Mara Holt', BODY)).toBeNull());
});
