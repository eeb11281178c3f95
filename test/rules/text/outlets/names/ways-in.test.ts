import { describe, expect, it } from 'vitest';
import { WAYS_IN } from '../../../../../src/rules/text/outlets/names/ways-in.ts';

const ways = new RegExp(WAYS_IN, 'iu');

describe('WAYS_IN', () => {
  it.each([
    'Skip to main content',
    'Toggle navigation',
    'Zum Inhalt springen',
    'Direkt zum Inhalt',
    'Aller au contenu principal',
    'Saltar al contenido',
    'Ir para o conteúdo',
    'Vai al contenuto',
    'Menu di navigazione',
    'Ga naar hoofdinhoud',
    'Naar inhoud',
    'Hoppa till innehåll',
    'Gå til innhold',
    'Siirry sisältöön',
    'Przejdź do treści',
    'Přejít k obsahu',
    'Ugrás a tartalomra',
    'Перейти до вмісту',
    'Langsung ke konten',
    'Hazte socia',
    'Become a member',
    'UK Regions',
  ])('holds %j', (line) => expect(ways.test(line)).toBe(true));

  it.each(['The Quay', 'Le Menu', 'Skip Lantern', 'Gå Nu', 'Naar Zee', 'My Skerran', 'La Colmena'])(
    'leaves %j',
    (line) => expect(ways.test(line)).toBe(false),
  );
});
