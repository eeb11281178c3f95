import { describe, expect, it } from 'vitest';
import { cutClock, cutCommentLink, cutDate, cutTails } from '../../../src/text/names/tails.ts';

describe('cutTails', () => {
  it.each([
    ['Mara Holt Senior Political Correspondent', 'Mara Holt'],
    ['Mara Holt AP Sports Writer', 'Mara Holt'],
    ['Mara Holt HBNC Executive News Editor', 'Mara Holt'],
    ['MARA HOLT Envoyée spéciale à Dunmarrow', 'MARA HOLT'],
    ['Mara Holt HS', 'Mara Holt'],
    ["Mara Holt What's On", 'Mara Holt'],
    ['Mara Lee Holt Women’s Football', 'Mara Lee Holt'],
    ["Mara O'Shea", "Mara O'Shea"],
    ['Mara Holt Literaturkritikerin', 'Mara Holt'],
    ['Mara Holt Teateranmelder', 'Mara Holt'],
    ['Mara Holt III', 'Mara Holt III'],
    ['HOLT Mara', 'HOLT Mara'],
    ['Mara Holt', 'Mara Holt'],
  ])('leaves the name of %s', (text, name) => expect(cutTails(text)).toBe(name));
});

it.each(['корреспондент', 'Reporter', 'редактор'])('leaves nothing of %s alone', (text) =>
  expect(cutTails(text)).toBe(''),
);

describe('cutClock', () => {
  it.each([
    ['Jana Roth um 10:30', 'Jana Roth'],
    ['Claire Morin à 10h30', 'Claire Morin'],
    ['Marta Ruiz en 10:30', 'Marta Ruiz'],
    ['Mara Holt at 10:30 AM', 'Mara Holt'],
    ['Mara Holt, 10 May', 'Mara Holt, 10 May'],
  ])('leaves the name of %s', (text, name) => expect(cutClock(text)).toBe(name));
});

describe('cutCommentLink', () => {
  it.each([
    ['by Mara Holt Leave a Comment', 'by Mara Holt'],
    ['von Jana Roth Kommentar verfassen', 'von Jana Roth'],
    ['par Maud Grandin Laisser un commentaire', 'par Maud Grandin'],
    ['door Bram Terpstra Reageer', 'door Bram Terpstra'],
    ['Анна Шум 3 комментария', 'Анна Шум'],
    ['Rédigé par Maud Grandin et publié depuis Overblog', 'Rédigé par Maud Grandin'],
    ['Автор Анна Шум На чтение 3 мин.', 'Автор Анна Шум'],
    ['Leave a Commentary to Mara Holt', 'Leave a Commentary to Mara Holt'],
  ])('leaves "%s" without the way to a form', (text, rest) => expect(cutCommentLink(text)).toBe(rest));
});

describe('cutDate', () => {
  it.each([
    ['Mara Holt July 18, 20130', 'Mara Holt'],
    ['Mara HoltJune 07, 20130', 'Mara Holt'],
    ['Mara Holt Jun. 6, 2013', 'Mara Holt'],
    ['Ana Melo março 7', 'Ana Melo'],
    ['Mara Holt Tuesday, Aug. 17, 2010', 'Mara Holt'],
    ['Jana Roth Freitag, 13.01.2017', 'Jana Roth'],
    ['Robin Freitag 13.01.2017', 'Robin Freitag 13.01.2017'],
    ['Robin Freitag', 'Robin Freitag'],
    ['Theresa May 5', 'Theresa May 5'],
    ['Mara Holt 5 May 2013', 'Mara Holt 5 May 2013'],
    ['Mara Holt, Dunmarrow', 'Mara Holt, Dunmarrow'],
  ])('leaves the names of %s', (text, names) => expect(cutDate(text)).toBe(names));
});
