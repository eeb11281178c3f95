import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/text/letters.ts';

describe('letterOf', () => {
  it.each([
    ['Élise Martin', 'E'],
    ['ångström', 'A'],
    ['“Quoted” name', 'Q'],
    ['Øystein', 'Ø'],
    ['Ήλιος', 'Η'],
    ['Йосиф', 'Й'],
    ['שמואל', 'ש'],
    ['أحمد', 'ا'],
    ['ガス新聞', 'か'],
    ['きんじょ', 'か'],
    ['ッ', 'た'],
    ['까치', 'ㄱ'],
    ['한국', 'ㅎ'],
    ['汐ノ浜新聞', '漢'],
    ['中文报', '漢'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'F'],
    ['20 Minutes', ''],
    ['—', ''],
    ['', ''],
  ])('lists %s under %s', (name, heading) => {
    expect(letterOf(name).heading).toBe(heading);
  });

  it('lists the two ways of writing a letter of Arabic script together, as the first of them is written', () => {
    expect(letterOf('یاسمن')).toEqual({ key: letterOf('ياسمين').key, heading: 'ی' });
    expect(letterOf('کیان').key).toBe(letterOf('كريم').key);
  });
});
