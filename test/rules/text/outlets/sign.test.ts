import { describe, expect, it } from 'vitest';
import { isLatin, signOf } from '../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const read = (name: string) => signOf(name, 1, passage, 'masthead')?.name ?? null;

describe('signOf of small letters', () => {
  const [passage] = passagesOf('Nobody waits.');
  it.each([
    ['kade online', 'kade online'],
    ['was ist los', undefined],
  ])('takes "%s" for %s', (words, name) => expect(signOf(words, 2, passage!, 'told')?.name).toBe(name));
});

describe('signOf', () => {
  it('reads what is sold apart as its paper, and a station that is called so as that', () => {
    expect(read('Küstenbote+')).toBe('Küstenbote');
    expect(read('Canal+')).toBe('Canal+');
  });

  it.each([
    'Senior Reporter',
    'Naar hoofdinhoud',
    'India World Business Sport',
    'E-Mail',
    'Zentralredaktion',
    'ログイン無料',
    'www.pier',
    'Overig nieuws',
    'EE. UU.',
    'США',
    'Weitere Meldungen',
    'Noticias locales',
    'Місцеві новини',
    'Další zprávy',
    'समाचार',
    'México',
    'WordPress',
    'El tiempo',
    'El país',
    'Las provincias',
    'nga Mara Holt',
    'WhatsBroadcast',
    'Thời sự',
    'Korrespondentin',
    'Sport',
    'iPhone',
    'iPad-optimized',
    'Politics',
    'Log In',
    'Us On',
    'From',
    'Blog',
    'Forside',
    'Ana sayfa',
    '网站首页',
    'Главная',
    'Featured Stories News',
    'Daily Deals',
    'כ"ה תמוז התשפ"ג',
  ])('knows that %s is no outlet', (name) => expect(read(name)).toBeNull());
  it('leaves out what a picture of the name is called', () => expect(read('main-logo Pier One')).toBe('Pier One'));
  it.each(['El País', 'The Reporter', 'Pier Post', 'Lantern'])('lets %s stand', (name) =>
    expect(read(name)).toBe(name),
  );
});

describe('names that say a word twice', () => {
  it('are so in a sentence', () => expect(signOf('Pier Pier', 1, passage, 'frame')?.name).toBe('Pier Pier'));
  it('are a picture’s text and its title in a logo', () =>
    expect(signOf('Pier Pier', 1, passage, 'logo')?.name).toBe('Pier'));
  it('lose what a link to the front page is called', () =>
    expect(signOf('Pier Post Homepage', 1, passage, 'logo')?.name).toBe('Pier Post'));
  it('leaves out a button behind a name', () => expect(read('晴江晚报 +复制链接')).toBe('晴江晚报'));
});

describe('isLatin', () => {
  it('takes a name with signs of East Asia for none', () =>
    expect(['Pier Post', 'shio Webポータル', '潮見'].map(isLatin)).toEqual([true, false, false]));
});
