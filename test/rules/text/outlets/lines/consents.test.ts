import { describe, expect, it } from 'vitest';
import { consentHouses } from '../../../../../src/rules/text/outlets/lines/consents.ts';

const named = (text: string) => consentHouses(text).map(({ name }) => name);

describe('consentHouses', () => {
  it.each([
    ['Nord-Molène et ses partenaires déposent des cookies pour mesurer l’audience.', 'Nord-Molène'],
    ['Avec votre accord, La Jetée et ses 120 partenaires utilisent des traceurs.', 'La Jetée'],
    ['Quiet Lantern and our 840 partners ask for your consent to use your personal data.', 'Quiet Lantern'],
    ['Der Küstenbote und seine 214 Partner verarbeiten Ihre Daten.', 'Küstenbote'],
    ['El Muelle y sus socios usan cookies para personalizar los anuncios.', 'El Muelle'],
    ['Il Molo e i suoi partner trattano dati personali.', 'Il Molo'],
    ['De Havenklok en haar partners gebruiken cookies en gegevens.', 'De Havenklok'],
    ['Latarnia24 i jej partnerzy przechowują dane na urządzeniu.', 'Latarnia24'],
    ['Votre e-mail est utilisé par Nord-Molène pour recevoir notre lettre.', 'Nord-Molène'],
    ['Your data is processed by The Quiet Lantern in accordance with our policy.', 'The Quiet Lantern'],
    ['Ihre Daten werden dazu von der Kade Post ausschließlich verarbeitet.', 'Kade Post'],
    [
      'The views expressed are those of our users and do not necessarily reflect the views of PierOnline.',
      'PierOnline',
    ],
    ['Estos textos no reflejan necesariamente la opinión de El Muelle.', 'El Muelle'],
    ['Op alle verhalen van De Zeeklok rust uiteraard copyright.', 'De Zeeklok'],
    ['All content on Quiet Lantern is protected by law.', 'Quiet Lantern'],
    ['La Jetée vous offre cet article.', 'La Jetée'],
    ['If you are a registered user of The Quiet Lantern, log in.', 'The Quiet Lantern'],
    ['By checking this box, you agree to Quiet Lantern’s Terms of Use.', 'Quiet Lantern'],
    ['J’accepte la politique de confidentialité de Nord-Molène.', 'Nord-Molène'],
  ])('takes the house of %j', (text, house) => {
    expect(named(text)).toEqual([house]);
  });

  it.each([
    'We and our 214 partners store cookies on a device.',
    'Wir und unsere Partner verarbeiten Ihre Daten.',
    'Nous et nos partenaires utilisons des cookies.',
    'Skerran and its partners have agreed on a new ferry.',
    'Google and its partners use cookies.',
    'The trawler is used by Skerran to catch herring.',
    'The opinion of Mara Holt was asked for.',
    'A poll of readers showed the views of Skerran.',
  ])('takes none of %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('gives a firm less than it takes to be believed: it asks once for all of its papers', () => {
    expect(consentHouses('Kade Medien GmbH und ihre Partner verwenden Cookies.')[0]?.weight ?? 0).toBeLessThan(1);
  });
});
