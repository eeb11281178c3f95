import { describe, expect, it } from 'vitest';
import { cutGlued, partGlued, partMarker, partShared } from '../../../src/text/names/glued.ts';

describe('cutGlued', () => {
  it.each([
    ['Mara HoltPublished August 24', 'Mara Holt'],
    ['Mara HoltVeröffentlicht am 24. August', 'Mara Holt'],
    ['Мара ХолтОпубликовано 24 августа', 'Мара Холт'],
    ['Mara HoltLe 24 août 2016', 'Mara Holt'],
    ['Mara Holtmholt@pierpost.example', 'Mara Holt'],
    ['Mara Holtmara.holt@pierpost.example', 'Mara Holt'],
    ['Mara Lee Holt-Pellpellm@pierpost.example', 'Mara Lee Holt-Pellpellm@pierpost.example'],
    ['Mara Holtholtm@pierpost.example, Jonas Pell', 'Mara Holt, Jonas Pell'],
    ['Mara Holtnews@pierpost.example', 'Mara Holtnews@pierpost.example'],
    ['Mara Holt mholt@pierpost.example', 'Mara Holt mholt@pierpost.example'],
    ['Mara HoltBlockedUnblockFollowFollowing', 'Mara Holt'],
    ['Mara HoltContact Reporter', 'Mara Holt'],
    ['Mara HoltThe Pier Post', 'Mara Holt'],
    ['Mara HoltSenior reporter', 'Mara Holt'],
    ['Jana RothRedakteurin', 'Jana Roth'],
    ['Mara HoltHarbour Correspondent', 'Mara Holt'],
    ['Mara HoltArts and Books EditorFollow', 'Mara Holt'],
    ['Jana RothText', 'Jana Roth'],
    ['Holt MártonBELFÖLD', 'Holt Márton'],
    ['Mara HoltMara Holt', 'Mara Holt'],
    ['M. HoltM. Holt The Lamp', 'M. Holt'],
    ['Ana MeloAna Melo, Pier Post', 'Ana Melo'],
    ['Ana MeloAnabela', 'Ana MeloAnabela'],
    ['Mara MacDONALD', 'Mara MacDONALD'],
    ['Mara MacDonald Harbour Correspondent', 'Mara MacDonald Harbour Correspondent'],
    ['Mara Theissen', 'Mara Theissen'],
    ['Mara Followell', 'Mara Followell'],
    ['Mara McLean', 'Mara McLean'],
    ['Mara Updatedal', 'Mara Updatedal'],
  ])('makes of "%s" "%s"', (text, parted) => expect(cutGlued(text)).toBe(parted));
});

describe('partMarker', () => {
  it.each([
    ['Jana RothVon Jana RothRessortleiterin Hafen', 'Von Jana RothRessortleiterin Hafen'],
    ['Jana Roth By Mara Holt', 'Jana Roth By Mara Holt'],
    ['NewsByMara Holt', 'By Mara Holt'],
    ['ByMara Holt', 'By Mara Holt'],
    ['VonJana Roth', 'Von Jana Roth'],
    ['ParLia Roche', 'Par Lia Roche'],
    ['Vonda Holt', 'Vonda Holt'],
    ['By Mara McLean', 'By Mara McLean'],
  ])('makes of "%s" "%s"', (text, parted) => expect(partMarker(text)).toBe(parted));
});

describe('partGlued', () => {
  it('parts words that a page set side by side', () => {
    expect(partGlued('Mara HoltTravel News Reporter')).toBe('Mara Holt Travel News Reporter');
    expect(partGlued('Mara MacDonald Reporter')).toBe('Mara MacDonald Reporter');
  });
});

describe('partShared', () => {
  it.each([
    ['Ana MeloTextoAgência MaréTexto', 'Ana Melo, Agência Maré'],
    ['Ana MeloTextoRui SáFotografia', 'Ana Melo'],
    ['Mara HoltTextJana RothTextTom PellBilder', 'Mara Holt, Jana Roth'],
    ['Elif DenizANKARA, (KHA)', 'Elif DenizANKARA'],
    ['Elif DENİZ / İZMİR (KHA)', 'Elif DENİZ / İZMİR'],
    ['Mara Holt (KHA)', 'Mara Holt (KHA)'],
    ['Mara HoltText', 'Mara HoltText'],
    ['Mara Texter and Jonas Fotos', 'Mara Texter and Jonas Fotos'],
  ])('parts %s', (line, parts) => expect(partShared(line)).toBe(parts));
});
