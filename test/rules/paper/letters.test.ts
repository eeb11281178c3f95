import { describe, expect, it } from 'vitest';
import { isOfMail } from '../../../src/rules/paper/letters.ts';

describe('isOfMail', () => {
  it.each([
    'View this email in your browser',
    'Im Browser ansehen',
    'Voir dans le navigateur',
    'Ver este correo en tu navegador',
    'Visualizza nel browser',
    'Bekijk deze mail in je browser',
    'Vis i browseren',
    'Läs brevet i webbläsaren',
    'Les brevet i nettleseren',
    'Abrir a carta no navegador',
    'Zobacz list w przeglądarce',
    'Zobrazit dopis v prohlížeči',
    'Открыть письмо в браузере',
    'You are receiving this email because you signed up on our website.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.',
    'Vous recevez cette lettre parce que vous êtes inscrit.',
    'Ricevi questa lettera perché ti sei iscritto sul nostro sito.',
  ])('knows "%s"', (line) => expect(isOfMail(line)).toBe(true));

  it.each(['The ferry company sent its customers an email.', 'You are receiving less flour, the baker was told.'])(
    'leaves "%s"',
    (line) => expect(isOfMail(line)).toBe(false),
  );
});
