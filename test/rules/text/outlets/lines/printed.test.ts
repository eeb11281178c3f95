import { describe, expect, it } from 'vitest';
import { printedBy } from '../../../../../src/rules/text/outlets/lines/printed.ts';
import { passagesOf } from '../../passages-of.ts';

/** The house that a line names, as the first one of a text or as its last. */
const printed = (line: string, index: number) =>
  printedBy({ ...passagesOf(line)[0]!, text: line, index } as never, { from: 2, to: 8 })?.name;
const last = (line: string) => printed(line, 8);

describe('printedBy', () => {
  it.each([
    ['The post Ferry waits for its engine appeared first on Quiet Lantern.', 'Quiet Lantern'],
    ['… and the baker. Der Beitrag Fähre wartet erschien zuerst auf Küstenlicht.', 'Küstenlicht'],
    ['La entrada El ferry espera se publicó primero en La Rada.', 'La Rada'],
    ['L’article Le bac attend est apparu en premier sur Le Ponton.', 'Le Ponton'],
    ['Post-ul Bacul așteaptă apare prima dată în Liman.md.', 'Liman.md'],
    ['Сообщение Паром ждёт появились сначала на Причал.', 'Причал'],
    ['ظهرت المقالة العبارة تنتظر أولاً على مرسى اليوم.', 'مرسى اليوم'],
  ])('reads what stands under an article of a feed: %s', (line, name) => expect(last(line)).toBe(name));

  it.each([
    ['Die aktuelle Ausgabe der K-KAI jetzt am Kiosk und im Abo', 'K-KAI'],
    ['The current issue of Quiet Lantern is at newsstands now.', 'Quiet Lantern'],
    ['Il nuovo numero di Molo è in edicola.', 'Molo'],
  ])('reads whose issue is sold: %s', (line, name) => expect(last(line)).toBe(name));

  it.each([
    ['Published in Quiet Lantern, August 20th, 2025', 'Quiet Lantern'],
    ['Published in The Pier Post, 4th May, 2019.', 'The Pier Post'],
    ['Published in Subtle Tides, and in all papers of the coast.', undefined],
    ['Published in May 2019, the book tells of ferries.', undefined],
  ])('reads whose issue it stood in: %s', (line, name) => expect(last(line)).toBe(name));

  it('reads the house that a short report opens with', () =>
    expect(printed('潮见晚报讯，渡轮等待发动机。', 2)).toBe('潮见晚报'));

  it.each([
    'This article first appeared in Quiet Lantern.',
    'Dieser Artikel ist zuerst bei "Küstenlicht" erschienen.',
    'Die aktuelle Ausgabe der Norm gilt seit Mai.',
  ])('reads none of a reprint’s source or another issue: %s', (line) => expect(last(line)).toBeUndefined());

  it('reads none in the middle of a text', () =>
    expect(printed('The post Ferry waits appeared first on Quiet Lantern.', 4)).toBeUndefined());
  it.each(['本报讯，渡轮等待。', '新华社讯，渡轮等待。'])('takes "%s" for no name', (line) =>
    expect(printed(line, 2)).toBeUndefined(),
  );
});
