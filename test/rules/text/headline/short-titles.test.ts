import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const MENU = ['Home', 'World', 'Culture', 'Books', 'Film', 'Podcasts', 'Shop', 'Help', 'Newsletters', 'Salt & Bread'];
const STANDFIRST = 'In the harbour of Dunmarrow two families have kept a ferry and its baker for a hundred years.';

/** The headline over three paragraphs. */
function over(...lines: readonly string[]): string | undefined {
  const { headline } = locate([...lines, BODY].join('\n\n'));
  return headline === null || headline.missing ? undefined : headline.title;
}

describe('shortTitle', () => {
  it.each([
    ['a name', ['Salt Roads', STANDFIRST, 'Ida Crewe', '9 November 2021'], 'Salt Roads'],
    ['a byline', ['Letter from Skerran', 'Salt Roads', STANDFIRST, 'By Ida Crewe'], 'Salt Roads'],
    ['a day', ['O rio lento', STANDFIRST, '20 de Setembro de 2019, 1:35'], 'O rio lento'],
    [
      'a caption and a name',
      ['Tröskelns tid', STANDFIRST, 'Ferry, 1912. Foto: Port/TN', 'Karin Rask'],
      'Tröskelns tid',
    ],
    [
      'a name, over a caption',
      ['Maré alta', STANDFIRST, 'Tomé Salgado', 'Ferry and baker in the harbour DR'],
      'Maré alta',
    ],
    [
      'a day, over a line without its stop that is longer than headlines',
      [
        'The Quiet Ferry',
        `${STANDFIRST.slice(0, -1)} and told nobody on the council`,
        'Ida Crewe / Autumn 2022 / Oct 20 2022',
      ],
      'The Quiet Ferry',
    ],
    [
      'another’s name',
      ['Hamish Dunmore', `${STANDFIRST} Dunmore saw it.`, 'Ailsa Birch', '9 November 2021'],
      'Hamish Dunmore',
    ],
    ['a name, one word of the text under a section', ['Essay', 'Harbours', STANDFIRST, 'by Petra Vance'], 'Harbours'],
  ])('is the line over a standfirst and %s', (_, head, title) => expect(over(...MENU, ...head)).toBe(title));

  it.each([
    ['a section that the menu has', ['Salt & Bread', STANDFIRST, 'Ida Crewe', '9 November 2021']],
    ['who wrote', ['Ida Crewe', STANDFIRST, 'Ida Crewe', '9 November 2021']],
    [
      'a line over a headline without a stop',
      ['Salt Roads', 'The ferry and the baker of Dunmarrow wait in the harbour', 'By Ida Crewe'],
    ],
    ['a line over a standfirst that nobody signed', ['Salt Roads', STANDFIRST]],
    ['one word that the text lacks', ['Essay', 'Verkehrswende', STANDFIRST, 'By Ida Crewe']],
    ['a label', ['Read also:', STANDFIRST, 'By Ida Crewe']],
    [
      'a teaser of another text',
      ['Old Bread', 'Nothing in this line says what is told by any other one on this page.', '9 November 2021'],
    ],
  ])('is not %s', (_, head) => expect(over(...MENU, ...head)).not.toBe(head.at(head[0] === 'Essay' ? 1 : 0)));

  it('is the first line of what a reader’s mode kept, over sections, day and name', () => {
    expect(over('Eaux dormantes', 'Cinéma', STANDFIRST, 'Par Bastien Loriol')).toBe('Eaux dormantes');
    expect(over('Salt Roads', 'Letter from Skerran', STANDFIRST, 'By Ida Crewe')).toBe('Salt Roads');
    expect(over('Quiet Reefs', 'Oceans', '9 November 2021', 'Annegret Pohl', STANDFIRST)).toBe('Quiet Reefs');
  });
  it('is no masthead over a headline', () =>
    expect(over('Lomvik i dag', 'Kultur', 'Ferry and baker wait in the harbour', 'By Ida Crewe')).not.toBe(
      'Lomvik i dag',
    ));
  it('leaves a headline that stands over the short line', () =>
    expect(over(...MENU, 'Ferry waits in the harbour for its engine', 'Harbour life', STANDFIRST, 'By Ida Crewe')).toBe(
      'Ferry waits in the harbour for its engine',
    ));
});
