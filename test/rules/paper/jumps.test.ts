import { describe, expect, it } from 'vitest';
import { isJumpLine } from '../../../src/rules/paper/jumps.ts';

describe('isJumpLine', () => {
  it.each([
    'Continued on page 8',
    'Continued from page 1',
    'See ORGAN, page 14',
    'Turn to page 5',
    'Full story, page 3',
    'Fortsetzung auf Seite 8',
    'Fortsetzung von Seite 1',
    'Suite page 12',
    '(Suite en page 9.)',
    'LIRE LA SUITE PAGE 17',
    'PASA A LA PÁGINA 32',
    'Viene de la pág. 3',
    'CONTINUA A PAGINA 7',
    'SEGUE A PAGINA 31',
    'Vervolg op pagina 5',
    'Continua na página 6',
    'Fortsättning på sidan 9',
    'Fortsættes side 4',
    'Jatkuu sivulla 7',
    'Dokończenie na stronie 5',
    'Pokračování na straně 3',
    'Folytatás a 4. oldalon',
    'Continuare în pagina 6',
    'Devamı 5. sayfada',
    'Продолжение на стр. 4',
    'Закінчення на стор. 6',
    'Συνέχεια στη σελίδα 8',
    'التتمة في الصفحة 6',
    'ادامه در صفحه ۵',
    'המשך בעמוד 7',
    'शेष पृष्ठ 4 पर',
    '8面に続く',
    '下转第6版',
    '5면에 계속',
    'Bersambung ke halaman 11',
  ])('knows "%s"', (line) => expect(isJumpLine(line)).toBe(true));

  it.each([
    'The talks continued on Friday, and 8 of them left.',
    'See page',
    'Page 8',
    'He had turned to page 5 of the report before the minister spoke. It was blank.',
    'Mehr als 300 Gäste kamen',
  ])('leaves "%s"', (line) => expect(isJumpLine(line)).toBe(false));
});
