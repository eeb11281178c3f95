import { describe, expect, it } from 'vitest';
import { findMarker, singleName } from '../../../src/text/names/markers.ts';

describe('findMarker', () => {
  it.each([
    ['By Mara Holt', { word: 'By', length: 3, explicit: false, weak: false }],
    ['Репортер: Елена Цветкова', { word: 'Репортер', length: 10, explicit: true, weak: true }],
    ['Beitragsautor Von Jana Roth', { word: 'Beitragsautor Von', length: 18, explicit: false, weak: false }],
    ['Autor do post Por Ana Melo', { word: 'Autor do post Por', length: 18, explicit: false, weak: false }],
    ['Autorinnen und Autoren: Ewa Lis', { word: 'Autorinnen und Autoren', length: 24, explicit: true, weak: false }],
    ['autorzy: Ewa Lis', { word: 'autorzy', length: 9, explicit: true, weak: false }],
    ['โดย สมชาย ใจดี', { word: 'โดย', length: 4, explicit: false, weak: true }],
    ['Autor/in: Jana Roth', { word: 'Autor/in', length: 10, explicit: true, weak: false }],
    ['Autor článku: Jana Rybová', { word: 'Autor článku', length: 14, explicit: true, weak: false }],
    ['Exclusive by Mara Holt', { word: 'Exclusive by', length: 13, explicit: false, weak: true }],
    ['文｜林晓', { word: '文', length: 2, explicit: false, weak: true }],
    ['글=정다은', { word: '글', length: 2, explicit: false, weak: true }],
    ['Հեղինակ՝ Արամ Հակոբյան', { word: 'Հեղինակ', length: 9, explicit: false, weak: false }],
    ['ავტორი: ნინო ბერიძე', { word: 'ავტორი', length: 8, explicit: true, weak: false }],
    ['Author of the article:Mara Holt', { word: 'Author of the article', length: 22, explicit: true, weak: false }],
    ['Автор — Елена Цветкова', { word: 'Автор', length: 8, explicit: false, weak: false }],
    ['Shkruar nga Arben Hoxha', { word: 'Shkruar nga', length: 12, explicit: false, weak: false }],
    ['Razgovarala: Ana Marić', { word: 'Razgovarala', length: 13, explicit: true, weak: true }],
    // A Latin T before Cyrillic letters.
    ['Tекст: Елена Цветкова', { word: 'Текст', length: 7, explicit: true, weak: false }],
  ])('reads "%s"', (text, marker) => expect(findMarker(text)).toEqual(marker));

  it('gives none for other words', () => expect(findMarker('Mara Holt')).toBeNull());
});

describe('singleName', () => {
  it.each([
    ['Penulis: Bayu', ['Bayu']],
    ['Redaktur & Reporter : Bayu', ['Bayu']],
    ['Penulis: Redaksi', null],
    ['Penulis Bayu', null],
    ['Author: Bayu', null],
  ])('reads %s', (text, names) => {
    const marker = findMarker(text)!;
    expect(singleName(text.slice(marker.length), marker)).toEqual(names);
  });
});
