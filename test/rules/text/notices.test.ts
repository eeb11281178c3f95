import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../src/rules/text/notices.ts';

describe('isNotice', () => {
  it.each([
    'We and our partners use cookies and similar means to measure how you read. You can withdraw your consent in the privacy settings.',
    'Subscribe to our newsletter and read the harbour news before you have had your tea.',
    'Wir und unsere Partner verarbeiten personenbezogene Daten. Ihre Einwilligung können Sie im Datenschutz-Center ändern.',
    'Nous utilisons des cookies, et vos données restent chez nous: voir la page confidentialité.',
    'Para seguir leyendo, suscríbete o entra con tu contraseña.',
  ])('takes "%s" for one', (text) => expect(isNotice(text)).toBe(true));

  it.each([
    'The ferry stayed in the harbour for a third day, and the baker counted the flour.',
    'The council registered two partners, and the password of the harbour office was found under a stone.',
    '“You will not pass,” said the harbour master to our reporter.',
    '“We lost our cookie jar,” the baker said.',
    `${'We ask you to log in with your password to read our newsletter on cookies. '.repeat(30)}`,
    '',
  ])('does not take "%s" for one', (text) => expect(isNotice(text)).toBe(false));
});
