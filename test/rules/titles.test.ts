import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineKey, mayOpenAlike, splitTitle } from '../../src/rules/titles.ts';

describe('splitTitle', () => {
  it.each([
    ['Ferry stays in harbour for third day | The Pier Post', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour | News | The Pier Post', 'Ferry stays in harbour', ['News', 'The Pier Post']],
    ['The Pier Post | Ferry stays in harbour for third day', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour for third day - The Pier Post', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour for third day – Pier Post', 'Ferry stays in harbour for third day', ['Pier Post']],
    ['Ferry stays in harbour for third day -- Pier Post', 'Ferry stays in harbour for third day', ['Pier Post']],
    [
      'Trajekt stojí v přístavu už třetí den – Přístavní noviny',
      'Trajekt stojí v přístavu už třetí den',
      ['Přístavní noviny'],
    ],
    ['渡し船が三日目も港にとどまり住民が待つ｜朝凪日報', '渡し船が三日目も港にとどまり住民が待つ', ['朝凪日報']],
    ['老街换新颜 三百间老屋修缮完成_潮汐晚报', '老街换新颜 三百间老屋修缮完成', ['潮汐晚报']],
    ['老街换新颜 三百间老屋修缮完成_城事_潮汐网', '老街换新颜 三百间老屋修缮完成', ['城事', '潮汐网']],
    ['春告げるサワラ、港で初水揚げ：汐見日報', '春告げるサワラ、港で初水揚げ', ['汐見日報']],
  ])('parts "%s"', (text, title, rest) => expect(splitTitle(text)).toEqual({ title, rest }));

  it.each([
    'Ferry stays in harbour for third day',
    'Berlin - what the ferry crews are asking for now',
    'Ferry stays in harbour for third day - what now?',
    'Ferry stays in harbour for third day - and the baker waits',
    'Ferry stays in harbour for third day - Holt: “We wait”',
    'Fähre liegt im Hafen fest – Polizei ermittelt',
    'Fährhaus soll ein Drittel der Betten schließen – Gründer wehrt sich',
    'Veerboot ligt al drie dagen in de haven – Bakker wacht',
    'Lauttaliikenne seisoo jo kolmatta päivää satamassa – Virta: Odotamme',
    'Short | The Pier Post',
    'harbour_view_from_pier',
    'Well-known baker counts the flour',
    'One | Two | Three | Four | Five | Six and a half of them',
    '',
  ])('leaves "%s" whole', (text) => expect(splitTitle(text)).toBeNull());
});

describe('headlineKey', () => {
  it('keeps letters and digits alone', () => {
    expect(headlineKey('“Ferry stays,” 3rd day…')).toBe('ferrystays3rdday');
    expect(headlineKey('Ｆｅｒｒｙ　ｓｔａｙｓ')).toBe('ferrystays');
    expect(headlineKey('— … —')).toBe('');
  });
});

describe('headlineKey of all kinds of letters', () => {
  it.each([
    ['Ferry stays in harbour – for 3rd day!', 'ferrystaysinharbourfor3rdday'],
    ['Fähre bleibt im Hafen', 'fährebleibtimhafen'],
    ['渡し船が、三日目も', '渡し船が三日目も'],
    [`${'Ferry, '.repeat(300)}`, 'ferry'.repeat(300)],
  ])('of "%s"', (text, key) => expect(headlineKey(text)).toBe(key));
});

describe('mayOpenAlike', () => {
  it.each([
    ['Ferry stays in harbour', 'FERRY stays, in harbour for a third day', true],
    ['Ferry stays', 'Ferries stay', false],
    ['Ferry', 'Ferry stays', true],
    ['– "Ferry stays in harbour"', 'Ferry stays in harbour', true],
    ['Fähre bleibt', 'Fahrt endet', true],
    ['3 ferries', '4 ferries', false],
  ])('"%s" and "%s": %s', (one, other, alike) => expect(mayOpenAlike(one, other)).toBe(alike));

  it('is true wherever one key begins with the other', () => {
    const piece = fc.constantFrom('a', 'B', 'b', '1', ' ', '-', '@', '`', 'é', 'e\u0301', 'ﬁ', '漢', '\u212a', 'k');
    const text = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (headlineKey(one).startsWith(headlineKey(other))) expect(mayOpenAlike(one, other)).toBe(true);
      }),
    );
  });
});
