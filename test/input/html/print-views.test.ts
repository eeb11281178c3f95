import { describe, expect, it } from 'vitest';
import { isPrintView } from '../../../src/input/html/print-views.ts';

describe('isPrintView', () => {
  it.each([
    'Skerran Herald - Print Article',
    'Print',
    'Printer-friendly version | Skerran Herald',
    'Lohener Bote: Druckansicht',
    'Le Temps de Valmer - Imprimer',
    'El Faro - Versión para imprimir',
    '朝凪日報｜印刷',
  ])('takes %j for the title of a print view', (title) => expect(isPrintView(title)).toBe(true));
  it.each([
    'Print shop closes after ninety years',
    'Skerran Herald - News',
    'The last print: a photographer packs up',
    'Druck auf den Rat wächst - Lohener Bote',
  ])('takes %j for a title', (title) => expect(isPrintView(title)).toBe(false));
});
