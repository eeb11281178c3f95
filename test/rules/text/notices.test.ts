import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../src/rules/text/notices.ts';

describe('isNotice', () => {
  it.each([
    'We and our partners use cookies and similar means to measure how you read. You can withdraw your consent in the privacy settings.',
    'Your JavaScript is turned off or you have an old version of the Flash Player. Get the latest one to hear the harbour.',
    'Subscribe to our newsletter and read the harbour news before you have had your tea.',
    'Hier findest du externe Inhalte der Kaivideo GmbH, die unser Angebot ergänzen. Mit dem Klick erklärst du dich einverstanden, dass wir dir jetzt und in Zukunft solche Inhalte auf unseren Seiten anzeigen dürfen. Personenbezogene Daten können an Plattformen von Drittanbietern übermittelt werden.',
    'Wir und unsere Partner verarbeiten personenbezogene Daten. Ihre Einwilligung können Sie im Datenschutz-Center ändern.',
    'Nous utilisons des cookies, et vos données restent chez nous: voir la page confidentialité.',
    'Every Friday the harbour news, straight to your inbox.',
    'Jeden Freitag die Nachrichten vom Hafen direkt in Ihr Postfach.',
    'Ich stimme der Verarbeitung meiner Daten zu und kann die Einwilligung jederzeit widerrufen.',
    'Cet article vous a plu ? Abonnez-vous à notre infolettre pour lire la suite.',
    'We live from what readers like you give: support our work with a small sum each month.',
    'Támogasd a munkánkat! Kérjük, segíts nekünk minden hónapban.',
    'Para seguir leyendo, suscríbete o entra con tu contraseña.',
    'Os cookies nos ajudam a manter esta página. Ao usar nosso site, você concorda com eles.',
    'This text is for your private, non-commercial use only; ask the Courier for more of it.',
    'What you read here about herbs is not intended as a substitute for the word of a nurse.',
    'Dieser Text ersetzt keine ärztliche Beratung durch den Hafenarzt.',
    'Les avis des lecteurs n’engagent que leurs auteurs.',
    'Prohibida la reproducción de esta página, entera o en parte.',
    'Did you enjoy this article? Give what you can.',
    'Ihnen hat der Artikel gefallen? Helfen Sie dem Hafenboten!',
    'Podobał ci się ten tekst? Wesprzyj port!',
    'Вам понравилась эта статья?',
    'Vous pouvez lire Le Phare sur un seul appareil à la fois',
    'Tu suscripción se está usando en otro dispositivo',
    'Ihr Abo wird gerade auf einem anderen Gerät benutzt',
    'Uw abonnement wordt op een ander apparaat gebruikt',
    'This entry was posted in Harbour on May 5, 2011 by Mara Holt. Bookmark the permalink.',
  ])('takes "%s" for one', (text) => expect(isNotice(text)).toBe(true));

  it.each([
    'The ferry stayed in the harbour for a third day, and the baker counted the flour.',
    'The council registered two partners, and the password of the harbour office was found under a stone.',
    '“You will not pass,” said the harbour master to our reporter.',
    'The baker’s opinions on flour, expressed at some length, were those of her mother.',
    'The council has the right to remove the planks of the pier, the harbour master said.',
    'The readers of the island library support the baker, who gave them our old shelves.',
    'The letter lay in the inbox of the harbour master for nine days.',
    'Did you like the harbour, the baker asked, and he said that he liked it.',
    '“We lost our cookie jar,” the baker said.',
    `${'We ask you to log in with your password to read our newsletter on cookies. '.repeat(30)}`,
    '',
  ])('does not take "%s" for one', (text) => expect(isNotice(text)).toBe(false));

  it('tells who is spoken of from the reader by the capital inside a sentence', () => {
    expect(isNotice('Mit der Einwilligung können Sie den Browser weiter nutzen.')).toBe(true);
    expect(isNotice('Eine Einwilligung müsse sie im Browser erteilen, sagt die Fischerin, und das sei viel.')).toBe(
      false,
    );
  });

  it('leaves a paragraph in which somebody speaks of consent and data', () =>
    expect(
      isNotice(
        '„Das ist Überwachung auf der Grundlage einer Hafenordnung“, sagt die Juristin Ida Roth. Eine Grundlage könne sie nicht erkennen. Das Gesetz verbiete es, solche Daten zu verarbeiten; eine Einwilligung müsse erteilt werden. „Durch ein Tor zu gehen, ist für Sie keine Einwilligung.“',
      ),
    ).toBe(false));
});
