import { describe, expect, it } from 'vitest';
import { signature, signedAtEnd } from '../../../../../src/rules/text/outlets/lines/signatures.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

const atEnd = (line: string) => {
  const passages = passagesOf(`${BODY}\n\n${line}`);
  return signature(passages.at(-1)!, { from: 0, to: passages.length - 1 });
};
const atStart = (line: string) => {
  const passages = passagesOf(`${line}\n\n${BODY}`);
  return signature(passages[0]!, { from: 0, to: passages.length - 1 });
};

describe('signature', () => {
  it.each([
    ['The fence must come down within sixty days. – Pierpost.com', 'Pierpost.com'],
    ['MDR (wto)', 'MDR'],
    ['渡輪在港口停了三天。（晴江新聞林曉、陳可台北報導）', '晴江新聞'],
    ['Pier Post (ab/cd)', 'Pier Post'],
    ['Küstenbote/dpa', 'Küstenbote'],
    ['red, hafen.example.at/Agenturen', 'hafen.example.at'],
    ['12 SEITEN/TT', '12 SEITEN'],
    ['渡輪停航三天後恢復行駛。（潮汐新聞林海風、陳浪北港報導）', '潮汐新聞'],
    ['【潮汐日報記者林海風／北港報導】', '潮汐日報'],
    ['SRF 4 News, 15.4.2024, 10:05 Uhr', 'SRF'],
    ['Diese Nachricht wurde am 21.03.2024 im Programm Deutschlandfunk gesendet.', 'Deutschlandfunk'],
  ])('reads a text’s end: %s', (line, name) => expect(atEnd(line)).toBe(name));

  it.each([
    ['(Dân trí) - Nước lên từ sáng sớm, cả lớp cùng lên theo.', 'Dân trí'],
    ['ساری - ایرنا - پل چوبی روستا دوباره ساخته شد.', 'ایرنا'],
    ['潮汐Tidenews2014.10.24 林海風/北港報導', '潮汐Tidenews'],
    ['ایسنا/یزد مدیر میراث فرهنگی گفت: قنات لایروبی شد.', 'ایسنا'],
  ])('reads a text’s beginning: %s', (line, name) => expect(atStart(line)).toBe(name));

  it.each([
    'Mara Holt (27)',
    'Mara Holt/dpa',
    'picture alliance/dpa',
    '（記者林海風／北港報導）',
    '據潮汐日報報導，渡輪停航。',
    'The ferry stays. – Mara Holt',
    'Dunmarrow (ab)',
    'dpa (ab/cd)',
  ])('reads nothing in %s', (line) => expect(atEnd(line)).toBeNull());
  it('reads no city as a house', () => expect(atStart('DUNMARROW - The ferry stays in the harbour.')).toBeNull());
});

describe('signedAtEnd', () => {
  const signer = (line: string) => signedAtEnd(passagesOf(line)[0]!);
  it('reads an agency behind the last sentence', () =>
    expect(signer('Il pezzo manca da quattro mesi. (MOLAPRESS).')).toBe('MOLAPRESS'));
  it.each([
    'Il pezzo manca da marzo. (ANSA).',
    'Il pezzo manca da marzo. (M.H.)',
    'Lo dice il rapporto (ISTAT) di marzo.',
    'Manca. (MH)',
  ])('reads none in %s', (line) => expect(signer(line)).toBeNull());
});
