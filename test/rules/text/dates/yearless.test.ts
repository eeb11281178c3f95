import { describe, expect, it } from 'vitest';
import { stampWithoutYear } from '../../../../src/rules/text/dates/yearless.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function told(
  stamp: string,
  elsewhere: string,
  language = 'en',
  format: 'text' | 'markdown' = 'text',
): readonly string[] {
  const text = `${elsewhere}\n\n${'A button\n\n'.repeat(12)}${TITLE}\n\n${stamp}\n\n${BODY}`;
  const { passages, span, headline } = locate(text, format);
  return stampWithoutYear(passages, headline?.head ?? span.from, span, { language }).flatMap(
    ({ mention }) => mention.readings,
  );
}

describe('stampWithoutYear', () => {
  it.each([
    ['fr', 'Publié le 05/05 à 21h00', 'jeudi 5 mai 2011 - Sainte Judith'],
    ['de', '5. Mai, 21.00 Uhr', 'Donnerstag, 5.5.2011'],
    ['es', '5 de mayo, 21:00', '5 de mayo de 2011'],
    ['en', 'May 5, 9:02 p.m.', 'Thursday, 5 May 2011'],
    ['ja', '5月5日 21:00', '2011年5月5日'],
    ['zh', '05-05 21:00', 'https://harbour.example/2011/05/05/ferry.html'],
  ])('takes the year of the same day (%s)', (language, stamp, elsewhere) =>
    expect(told(stamp, elsewhere, language)).toEqual(['2011-05-05']),
  );

  it('takes it from addresses of links', () =>
    expect(told('05/05 21h00', '[Send](https://harbour.example/send?u=/2011-05-05/ferry)', 'fr', 'markdown')).toEqual([
      '2011-05-05',
    ]));

  it.each([
    ['the year of another day', '05/05 at 21:00', 'Friday, 6 May 2011'],
    ['two years', '5 May, 21:00', 'Thursday, 5 May 2011\n\nSunday, 5 May 2013'],
    ['a day without a clock', '5 May', 'Thursday, 5 May 2011'],
    ['what is no date', 'Tides 21:00, pier 5/5.1', 'Thursday, 5 May 2011'],
  ])('takes none from %s', (_, stamp, elsewhere) => expect(told(stamp, elsewhere)).toEqual([]));
});
