import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('offerRule', () => {
  it.each([
    ['newsletter', 'Übrigens: Alles aus der Region gibt es jetzt auch in unserem regelmäßigen Molen-Newsletter.'],
    ['newsletter', 'Mit unserem täglichen Hafen-Newsletter erhalten Sie alle Nachrichten der letzten Stunden.'],
    ['newsletter', 'Get real-time news updates: follow the Pier WhatsApp channel here'],
    ['newsletter', 'Dann sind Sie beim Molen-WhatsApp-Channel genau richtig. Melden Sie sich hier an.'],
    ['newsletter', 'La actualidad del puerto, en tu correo'],
    ['newsletter', 'Erhalten Sie werktags die wichtigsten Nachrichten aus dem Hafen.'],
    ['newsletter', 'Chaque matin, l’essentiel de l’actualité de votre quai'],
    ['account', 'Cu 5 euro pe lună poți ajuta redacția să rămână independentă.'],
    ['account', 'Mit einem Abo ab 5,99 Euro im Monat machen Sie unsere Recherchen möglich.'],
    ['account', 'Ez a cikk nem jöhetett volna létre az előfizetőink nélkül.'],
    ['account', 'Ten artykuł przeczytałaś/eś dzięki prenumeracie Portowej.'],
    ['account', 'Abo Sie lesen einen geschenkten Artikel.'],
    ['account', 'Jetzt Molen-Abonnent werden!'],
    ['account', 'Schon Abonnent? Hier einloggen'],
    ['account', 'Wir berichten unabhängig, weil Menschen wie du spenden. Jetzt spenden!'],
    ['account', 'Texte wie dieser kosten Zeit und Geld.'],
  ])('is %s for "%s"', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'The bakers pay 40 euros a month for their place on the quay.',
    'Police found the plan in a WhatsApp channel of the crew.',
    'Every morning the baker counts what is left of the flour.',
    'This article of the harbour law is without effect, the council says.',
  ])('leaves "%s"', (line) => expect(chromeRule(line)).toBeNull());
});
