import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../src/rules/text/captions.ts';

describe('isCaption', () => {
  it.each([
    'Photo: Jonas Pell',
    'Foto: Till Ahrens/dpa',
    'Photo by Jonas Pell',
    'FILE - In this May 2, 2011 photo, the ferry waits at its pier before the storm.',
    'Jonas Pell, File - FILE - In this May 2, 2011 photo, the ferry waits.',
    'The ferry waits at its pier in this March 2011 file photo.',
    '© Jonas Pell',
    'Bild: Till Ahrens',
    'Crédit : Luc Teyssier',
    'Getty Images',
    '写真：山田太郎',
    '사진=김철수',
    'The ferry at the pier. (Photo: Jonas Pell)',
    'The ferry at the pier, Friday, May 5, 2011. (AP Photo/Jonas Pell)',
    'The ferry at the pier on Monday. Jonas Pell/Getty Images',
    'Die Fähre am Kai. © Till Ahrens',
    'Borítókép: A komp a mólónál (fotó: Kovács Anna)',
    'Thuyền ở bến cảng. Ảnh: Minh An',
    'הסירה בנמל (צילום: דנה לוי)',
    'Legende: Die Fähre am Kai von Dunmarrow.',
    'The ferry was at the pier in May. (Mara Holt/PBC)',
    'Die Fähre liegt seit drei Tagen im Hafen. 05.05.2011 | 1:21 min',
    'Image courtesy of the harbour museum',
    `${'The crew and the baker on the pier, where the ferry has waited for the new engine since Monday, '.repeat(3)}in May. JONAS PELL/ISLA`,
    'JONAS MAR PELL/ISLA',
    'Jonas Pell/Agence des Îles La navette à quai, lundi',
    'La navette attendait lundi le long du quai. IL/J.P.',
    'La navette attendait lundi le long du quai. Photo DR',
    'De veerboot ligt sinds maandag aan de kade. Beeld Jonas van der Pell / de Kust',
    'Ida Roth, Bürgermeisterin Foto:',
    'El transbordador, el lunes en el muelle. / J. Pell',
  ])('takes "%s" for one', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'The ferry stayed in the harbour for a third day.',
    'Паром третий день стоит в гавани, а пекарь считает муку (ФОТО)',
    'A photographer from Dunmarrow was on the ferry.',
    'Images of the storm went round the town.',
    'Photography is forbidden on the pier',
    'Mara Holt',
    'She came with a photo. Photographs of the ferry went round.',
    'The band played songs of AC/DC',
    'MARA HOLT / IDA CREWE',
    'The ferry sails at nine. /',
    'AP Photographer sails to Dunmarrow with the baker',
    `Photo: ${'x'.repeat(500)}`,
    '',
  ])('does not take "%s" for one', (text) => expect(isCaption(text)).toBe(false));
});
