import { describe, expect, it } from 'vitest';
import { isTicker } from '../../../../src/rules/text/headline/tickers.ts';
import { BODY, locate } from '../passages-of.ts';

describe('isTicker', () => {
  it.each([
    'JUST NU Strejken i hamnen är över',
    'JUST NU: Strejken i hamnen är över',
    'EILMELDUNG +++ Fähre in Dunmar gerettet',
    'BREAKING NEWS: Ferry freed from the ice',
    'LIVE: Thousands wait for the ferry',
    'ÚLTIMA HORA | El puerto vuelve a abrir',
    'À L’INSTANT La grève du port est finie',
    'ULTIM’ORA Sciopero nel porto, treni fermi',
    'SON DAKİKA Limanda grev sona erdi',
    'PILNE Koniec strajku w porcie',
    'JUURI NYT: Lautta irtosi jäistä',
    'МОЛНИЯ: Паром сел на мель',
    'ΕΚΤΑΚΤΟ: Έκλεισε το λιμάνι',
    'عاجل | إغلاق المرفأ القديم',
    '【速報】北港で連絡船が運航再開',
  ])('takes "%s" for one', (line) => expect(isTicker(line)).toBe(true));

  it.each([
    'Live music returns to the pier',
    'LIVERPOOL wait for their new striker',
    'Breaking the ice: how a ferry learned to wait',
    'Direkt am Hafen: ein Bäcker erzählt',
    'Urgent repairs to the pier are put off',
    'FLASHBACK The night the ferry sank',
    'Aktuell ist nur der Fahrplan',
    'ALARMED neighbours call the harbour master',
  ])('does not take "%s" for one', (line) => expect(isTicker(line)).toBe(false));

  const menu = ['Home', 'Harbour', 'Weather', 'Letters', 'Contact', 'Shop', 'Games', 'Help', 'About'];
  const title = (...lines: readonly string[]) => locate([...menu, ...lines, BODY].join('\n\n')).headline?.title;
  it('is no headline over another article’s head', () =>
    expect(
      title(
        'LIVE Ferry waits for its engine: follow it here',
        'Opinion',
        'Crewe: the baker knew that the ferry waits',
        '5 May 2011',
      ),
    ).toBe('Crewe: the baker knew that the ferry waits'));
  it('is one over its own date', () =>
    expect(title('LIVE: Ferry waits for its engine as flour runs out', '5 May 2011')).toBe(
      'LIVE: Ferry waits for its engine as flour runs out',
    ));
});
