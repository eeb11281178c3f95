import { describe, expect, it } from 'vitest';
import { isPressName } from '../../src/text/press-names.ts';

describe('isPressName', () => {
  it.each([
    'The Pier Post',
    'روزنامهٔ کرانه',
    'Dunmarrow Chronicle',
    'Lohenhafener Tagblatt',
    'Allgemeine Zeitung',
    'Abendzeitung',
    'Le Courrier du Port',
    'Great Northern Evening Post of Skerran',
    'Diario de la Costa',
    'Corriere del Molo',
    'Havens Dagblad',
    'Kystavisen',
    'Gazeta Portowa',
    'Портовый вестник',
    '朝凪日報',
    '은하일보',
    '海港晚报',
    '朝凪新聞 電子版',
    '“The Pier Post”',
  ])('takes "%s" for one', (text) => expect(isPressName(text)).toBe(true));

  it.each([
    'Night fishermen find a star',
    'Submit News',
    'News quizzes',
    'Press Releases',
    'Sun Unleashes Massive Harbour Waves',
    'Open Star Cluster Messier Ten',
    'Help Shop Radio Pier Mobile',
    'The post was late again today',
    'Mara Holt',
    'Tribune Agency',
    'News',
    'Ferry stays in harbour: what now?',
    'The Pier Post, 5 May',
    'Times 1998',
    'The Pier Post.',
    'A Very Long Name of the Weekly Harbour and Coast Observer',
    'of the world',
    '',
  ])('does not take "%s" for one', (text) => expect(isPressName(text)).toBe(false));
});
