import { describe, expect, it } from 'vitest';
import { contactedAuthors, isAddressOf } from '../../../../src/rules/text/bylines/contacts.ts';
import { BODY, passagesOf } from '../passages-of.ts';

describe('isAddressOf', () => {
  it.each([
    ['mara.holt@pier.example', true],
    ['E-mail: mholt@pier.example holt@isla.example', true],
    ['desk@pier.example', false],
    ['Write to mara.holt@pier.example', false],
  ])('reads %s', (line, own) => expect(isAddressOf(line, 'Mara Holt')).toBe(own));
});

describe('contactedAuthors', () => {
  const contacted = (line: string) => {
    const passages = passagesOf(`${BODY}\n\n${line}`);
    return contactedAuthors(passages, passages.at(-1)!, { from: 0, to: passages.length - 1 });
  };
  it.each([
    ['To contact the reporter on this story: Mara Holt in Dunmarrow at mholt@pier.example', ['Mara Holt']],
    [
      'To contact the reporters on this story: Mara Holt in Dunmarrow at a@pier.example; Jonas Pell in Skerran at b@pier.example',
      ['Mara Holt', 'Jonas Pell'],
    ],
    ['Contact the author: Mara Holt', ['Mara Holt']],
    ['Follow Mara Holt on Twitter at @maraholt.', ['Mara Holt']],
    ['Follow Mara Holt @maraholt and the Pier. Follow us @pier.', ['Mara Holt']],
    ['Follow Mara Holt on Twitter.', ['Mara Holt']],
    ['Mara Holt can be reached at mholt@courier.example.', ['Mara Holt']],
    ['Mara Holt may be reached at mara.holt@courier.example. Follow the Courier @courier.', ['Mara Holt']],
    ['Contact Mara Holt at mholt@courier.example and follow @mara_holt', ['Mara Holt']],
    ['Schreiben Sie Jana Roth an jana.roth@kurier.example', ['Jana Roth']],
    ['Écrivez à Solène Armand: sarmand@courrier.example', ['Solène Armand']],
    ['Correo de Carla Ibáñez: cibanez@correo.example', ['Carla Ibáñez']],
    ['Contact Mara Holt at mholt@courier.example or Jonas Pell at jpell@courier.example', ['Mara Holt', 'Jonas Pell']],
  ])('reads %s', (line, names) => expect(contacted(line)).toEqual(names));
  it.each([
    'To contact the editor responsible for this story: Ida Crewe at c@pier.example',
    'Follow us on Twitter at @pier.',
    'Follow Mara Holt to the end of the pier.',
    'Kontakt: Jana Roth, roth@kurier.example',
    'Contacto: Carla Ibáñez, cibanez@naviera.example',
    'Media contact: Mara Holt, mholt@harbour.example',
    'Mara Holt 555-010-4673 mholt@harbour.example',
    'Mara Holt answers letters at desk@courier.example.',
  ])('reads none in %s', (line) => expect(contacted(line)).toBeNull());

  it('reads none under what a firm says of itself', () => {
    const passages = passagesOf(`${BODY}\n\nAbout Skerry Boats\n\nMara Holt can be reached at mholt@skerry.example.`);
    expect(contactedAuthors(passages, passages.at(-1)!, { from: 0, to: passages.length - 1 })).toBeNull();
  });
  it('takes who is spoken of in the text for no author', () => {
    const line = 'Mara Holt can be reached at mholt@harbour.example.';
    const passages = passagesOf(
      `${BODY}\n\nThe planks were counted by the harbour master, Mara Holt, long before the ferry left.\n\n${BODY}\n\n${line}`,
    );
    expect(contactedAuthors(passages, passages.at(-1)!, { from: 0, to: passages.length - 1 })).toBeNull();
  });
});
