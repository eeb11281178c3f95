import { describe, expect, it } from 'vitest';
import { entriesOf, mayBeOwned, ownEntry } from '../../../../../src/rules/text/outlets/lines/own-entries.ts';

describe('ownEntry', () => {
  it.each([
    ['Werben auf molenblick.example', 'molenblick.example'],
    ['Inserieren im MolenBlick', 'MolenBlick'],
    ['Werben bei NHZ', 'NHZ'],
    ['Advertise with Quiet Lantern', 'Quiet Lantern'],
    ['Publicité sur LaJetée', 'LaJetée'],
    ['Anúnciate en ElMuelle', 'ElMuelle'],
    ['Anuncie no MaréNews', 'MaréNews'],
    ['Pubblicità su MoloVerde', 'MoloVerde'],
    ['Adverteren op Havenklok.example', 'Havenklok.example'],
    ['Annonsera hos Stilla Fyren', 'Stilla Fyren'],
    ['Annoncér hos Den Stille Fyr', 'Den Stille Fyr'],
    ['Annonsere på Fjordlykta24', 'Fjordlykta24'],
    ['Reklama na Latarnia24', 'Latarnia24'],
    ['Inzerce na PřístavNews', 'PřístavNews'],
    ['Publicitate pe FarulVechi', 'FarulVechi'],
    ['Διαφήμιση στο ΦάροςNews', 'ΦάροςNews'],
    ['Реклама на Берег24', 'Берег24'],
    ['Реклама в «Берег24»', 'Берег24'],
    ['Oglašavanje na Luka24', 'Luka24'],
    ['Pasang iklan di Lentera24', 'Lentera24'],
    ['Quảng cáo trên BếnCảng24', 'BếnCảng24'],
    ['Zur MOLE24-Startseite', 'MOLE24'],
    ['Zurück zur Küstenbote-Homepage', 'Küstenbote'],
    ['Back to the Quiet Post home page', 'Quiet Post'],
    ['Tillbaka till startsidan', undefined],
    ['Till Stilla Fyrens startsida', 'Stilla Fyren'],
    ['Powrót do strony głównej Latarnia24', 'Latarnia24'],
    ['Jobs bei MOLE24', 'MOLE24'],
    ['Careers at The Quiet Post', 'The Quiet Post'],
    ['Travailler à La Gazette du Quai', 'La Gazette du Quai'],
    ['Werken bij Havenklok24', 'Havenklok24'],
    ['Molenpress ist eine Marke der NHV Media Group GmbH', 'Molenpress'],
    ['Kade24 ist ein Teil der Molen Verlag GmbH', 'Kade24'],
    ['Quiet Lantern is a publication of Harbour Publishing Ltd.', 'Quiet Lantern'],
    ['LaJetée est édité par Quai Médias SAS', 'LaJetée'],
    ['El Muelle es una publicación de Grupo Bahía', 'El Muelle'],
    ['Molo Verde è una testata di Riva Editore S.r.l.', 'Molo Verde'],
    ['Havenklok is een uitgave van Kade Media B.V.', 'Havenklok'],
    ['Stilla Fyren ges ut av Kajen Media AB', 'Stilla Fyren'],
    ['Latarnia jest częścią grupy Port Media sp. z o.o.', 'Latarnia'],
    ['CozinhaMar é uma propriedade e-Maré Mídia.', 'CozinhaMar'],
    ['Берег является изданием ООО «Причал»', 'Берег'],
  ])('reads whose page has “%s”', (entry, name) => {
    expect(mayBeOwned(entry)).toBe(true);
    expect(ownEntry(entry)).toBe(name);
  });

  it.each([
    'Werben im Internet',
    'Advertise with us',
    'Advertise on Facebook',
    'Werbung in Bad Skerran',
    'Jobs bei Handwerkern',
    'Careers at IDG',
    'Jobs at Alder Media Group',
    'Reklama w portalu',
    'Malta is part of the Union',
    'Skerran ist Teil der Nordinseln',
    'Реклама на сайте',
    'Mara Holt is a member of The Quiet Lantern’s editorial staff.',
    'This is a publication of Harbour Publishing Ltd.',
    'Werben auf NHZ Daily Newsletter',
  ])('reads nothing from “%s”', (entry) => expect(ownEntry(entry)).toBeUndefined());
});

describe('entriesOf', () =>
  it('parts a menu that is one line', () =>
    expect(entriesOf('Impressum | Datenschutz · Werben auf mole.example')).toEqual([
      'Impressum',
      'Datenschutz',
      'Werben auf mole.example',
    ])));
