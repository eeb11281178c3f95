import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('prompts between paragraphs', () => {
  it.each([
    ['account', 'Unlimited online access to articles from across the islands with one account.'],
    ['account', 'Log in, register or subscribe to save articles for later.'],
    ['account', 'Unbegrenzter Zugang zu allen Inhalten der Hafenpost'],
    ['account', 'Accès illimité à tous les articles du Courrier du Port'],
    ['account', 'Acceso ilimitado a todos los contenidos de la web'],
    ['account', 'Obegränsad tillgång till Hamnposten'],
    ['account', 'Nieograniczony dostęp do serwisu'],
    ['account', 'Неограниченный доступ к архиву'],
    ['account', '記事が読み放題'],
    ['player', 'You can now listen to Pier Post articles!'],
    ['player', 'Die Audioversion dieses Artikels wurde künstlich erzeugt.'],
    ['player', 'Este audio ha sido generado por una voz sintética.'],
    ['newsletter', 'Find out what’s happening in Skerran with free, real-time updates.'],
    ['newsletter', 'There was an error, please provide a valid email address.'],
    ['newsletter', 'Je souhaite recevoir les offres des partenaires'],
    ['newsletter', 'Chcę otrzymywać wiadomości o pływach'],
    ['notice', 'This article is more than 2 years old'],
    ['notice', 'Dieser Artikel ist älter als ein Jahr'],
    ['notice', 'Cet article date de plus d’un an'],
    ['notice', 'Este artículo tiene más de 3 años'],
    ['notice', 'Artikkelen er mer enn to år gammel'],
    ['notice', 'Ten artykuł ma ponad rok'],
    ['notice', 'This was published 2 years ago'],
    ['notice', 'More than 1 year ago'],
    ['notice', 'Have a news tip? Write to the desk'],
    ['related', 'Read this next: The gulls of the pier'],
    ['related', 'More:Ferry waits for its engine'],
    ['related', 'list 2 of 4 Ferry waits for its engine'],
    ['advertising', 'This advertisement has not loaded yet, but your article continues below.'],
    ['advertising', 'Hide Ad'],
    ['newsletter', 'Thank you for signing up!'],
    ['newsletter', 'Vielen Dank für Ihre Anmeldung!'],
    ['consent', 'This site uses Akismet to reduce spam. Learn how your comment data is processed.'],
    ['consent', 'Deze site gebruikt Akismet om spam te verminderen.'],
    ['consent', 'This site is protected by reCAPTCHA and the terms of its maker apply.'],
    ['navigation', 'Tagged: ferries, flour'],
  ])('are %s: "%s"', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'The ferry was built more than two years ago.',
    'More bread was baked in Skerran than in all other towns.',
    'This was published in the harbour master’s book, and nobody read it.',
    'She listened to the audio of the storm and heard the engine fail.',
    'Access to the pier is free.',
  ])('are not what a text says: "%s"', (line) => expect(chromeRule(line)).toBeNull());
});
