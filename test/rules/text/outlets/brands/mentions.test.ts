import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../../src/rules/text/outlets/brands/mentions.ts';

/** "kind name" for each mention of a line. */
function mentions(text: string): readonly string[] {
  return mentionsIn({ text, words: text.split(' ').length }).map(({ kind, name }) => `${kind} ${name}`);
}

describe('mentionsIn', () => {
  it.each([
    ['Holt euch den HAFENBLICK-Newsletter!', 'compound HAFENBLICK'],
    ['kpd-Ticker', 'compound kpd'],
    ['Loja Farol', 'entry Farol'],
    ['Le Ponton TV', 'entry Le Ponton'],
    ['Le Ponton', 'alone Le Ponton'],
    ['abo genossenschaft kantine pier logo', 'logo pier'],
    ['[logo]ThePier', 'logo ThePier'],
    ['Logo der Hafenpost', 'logo Hafenpost'],
    ['Willkommen bei EILBOOT', 'welcome EILBOOT'],
    ['Bienvenue sur Le Ponton.', 'welcome Le Ponton'],
    ['EILBOOT - Immer eine Welle schneller', 'motto EILBOOT'],
    ['Das Beste von q-tv', 'shown-by q-tv'],
    ['Beliebt bei HAFENBLICK', 'shown-by HAFENBLICK'],
    ['Plus lus sur Le Ponton', 'shown-by Le Ponton'],
    ['Une du Ponton du 12 février 2024', 'issue Ponton'],
    ['HAFENBLICK 12/2021', 'issue HAFENBLICK'],
    ['Alle Spiele im q-tv.de-Liveticker', 'site q-tv'],
    ['Rechte: lizenzen@pier.de', 'mail pier'],
    ['Folgen Sie @pierfunk', 'handle pierfunk'],
    ['Dunmarrow (kpd). Bei den Werften reichen die Planken nicht mehr.', 'dateline kpd'],
    ['Rettungsboot vor Skerran. Mara Holt / Le Ponton', 'credit Le Ponton'],
    ['Der Inspektor am Kai. Bild: Arne Holt für HafenWoche', 'credit HafenWoche'],
    ['الميناء في الصباح (الرصيف الجديد)', 'credit الرصيف الجديد'],
    ['HRZ+', 'plus HRZ'],
    ['Quiet Harbour is part of Truehold Inc, an international media group.', 'described Quiet Harbour'],
    ['Farol é um jornal que gosta de mar.', 'described Farol'],
    ['"Daily Lantern" is a registered trademark. All rights reserved.', 'described Daily Lantern'],
    ['MenuLe PontonSe connecter', 'button Le Ponton'],
    ['© 2024 pro hafen', 'rights pro hafen'],
  ])('reads %s', (text, mention) => expect(mentions(text)).toContain(mention));

  it.each([
    ['Die Hafen-Meile bleibt gesperrt', 'compound Hafen'],
    ['Mehr aus Skerran', 'shown-by Skerran'],
    ['© 2024 alle rechte vorbehalten', 'rights alle rechte vorbehalten'],
    ['Skerran (dpa). Der Kai bleibt zu.', 'dateline dpa'],
    ['Version 2.0.1 ist da', 'site 2'],
    ['Newsletter Shop', 'entry Newsletter'],
    ['Harbour is a town of ferries', 'described Harbour'],
  ])('does not read %s', (text, mention) => expect(mentions(text)).not.toContain(mention));

  it('reads no long line', () => expect(mentions(`Willkommen bei EILBOOT. ${'Planke '.repeat(80)}`)).toEqual([]));
});
