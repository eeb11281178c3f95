import { describe, expect, it } from 'vitest';
import {
  isCapitals,
  isDoubtful,
  isKicker,
  isLong,
  isOfNoFamily,
  isPost,
} from '../../../../src/rules/text/bylines/unlikely.ts';
import { BODY, locate } from '../passages-of.ts';

describe('isLong', () => {
  it('knows headlines from names', () => {
    expect(isLong('古桥修复通过专家评审')).toBe(true);
    expect(isLong('林晓')).toBe(false);
    expect(isLong('小暮かずのこ')).toBe(false);
    expect(isLong('Mara van der Holt')).toBe(false);
    expect(isLong('Skerran Tahan Imbang Tuan Rumah')).toBe(true);
    expect(isLong('Rotes Rathaus Hafen Mitte')).toBe(true);
    expect(isLong('Clara Souza Lima Prado')).toBe(false);
  });
});

describe('isOfNoFamily', () => {
  it('knows labels of East Asia from names', () => {
    expect(isOfNoFamily('即時', '渡輪仍停在港口')).toBe(true);
    expect(isOfNoFamily('林晓', '渡轮仍停在港口')).toBe(false);
    expect(isOfNoFamily('相談内容', '渡し船は港に')).toBe(true);
    expect(isOfNoFamily('三島遥', '渡し船は港に')).toBe(false);
    expect(isOfNoFamily('公式サイト', '渡し船は港に')).toBe(true);
    expect(isOfNoFamily('本記事は', '渡し船は港に')).toBe(true);
    expect(isOfNoFamily('Harbour Japanで', '渡し船は港に')).toBe(true);
    expect(isOfNoFamily('三島まもで', '渡し船は港に')).toBe(false);
  });
});

describe('isPost', () => {
  it('knows where somebody wrote, and for which house', () => {
    expect(isPost('Do Farol, em Maceió')).toBe(true);
    expect(isPost('Da Maré, no Recife')).toBe(true);
    expect(isPost('Do Kwan, Seoul')).toBe(false);
  });
});

describe('isCapitals', () => {
  it('is for lines of some length', () => {
    expect(isCapitals('WONDERS OF THE HARBOUR')).toBe(true);
    expect(isCapitals('MARA HOLT')).toBe(false);
  });
});

describe('isKicker', () => {
  it('knows a column’s name by the words of the text', () => {
    const { passages, span } = locate(`WONDERS OF THE HARBOUR\n\nFerry stays as baker counts flour\n\n${BODY}`);
    expect(isKicker(passages, passages[0]!, span)).toBe(true);
  });
});

describe('isDoubtful', () => {
  const { passages, span } = locate(`Menu\n\nKultur\n\nLogin\n\nFerry stays as baker counts flour\n\n${BODY}`);

  it('knows words of the text and of the menu', () => {
    expect(isDoubtful('Harbour Strike', passages, span)).toBe(true);
    expect(isDoubtful('Kultur Regional', passages, span)).toBe(true);
  });

  it('knows German phrases, whose nouns have capitals, too', () => {
    for (const phrase of ['Weitere Informationen', 'Weiterführender Link', 'Spezifische Beratung', 'Ihr Kommentar'])
      expect(isDoubtful(phrase, passages, span), phrase).toBe(true);
    for (const name of ['Ikarra Neumann', 'Enderly Bestor', 'Allegra Tischler'])
      expect(isDoubtful(name, passages, span), name).toBe(false);
  });

  it('has no doubt where a given name is known, or no word is', () => {
    expect(isDoubtful('Mara Baker', passages, span)).toBe(false);
    expect(isDoubtful('Ikarra Venndel', passages, span)).toBe(false);
  });
});
