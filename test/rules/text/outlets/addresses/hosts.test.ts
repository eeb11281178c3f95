import { describe, expect, it } from 'vitest';
import {
  hostOfSection,
  hostOfTrail,
  hostsOf,
  isCommonHost,
  nameOfTrail,
  registrable,
} from '../../../../../src/rules/text/outlets/addresses/hosts.ts';
import { passagesOf } from '../../passages-of.ts';

const hosts = (text: string) => hostsOf(passagesOf(text, 'markdown')[0]!);

describe('isCommonHost', () => {
  it.each(['flickr.com', 'harbour-cdn.example', 'static.example.org', 'img2.example.org'])(
    'takes %s for a store of pictures',
    (host) => expect(isCommonHost(host)).toBe(true),
  );
  it('takes a network of anybody’s pages for one', () => expect(isCommonHost('tumblr.com')).toBe(true));
  it.each(['w3.org', 'web.archive.org', 'perma.cc', 'doi.org', 'unsplash.com'])(
    'takes %s for a format or an archive',
    (host) => expect(isCommonHost(host)).toBe(true),
  );
  it('takes a paper of images for none', () => expect(isCommonHost('imagesport.example')).toBe(false));
});

describe('hostsOf', () => {
  it.each([
    ['[Harbour](https://www.pier.example/a)', ['pier.example']],
    ['[Harbour](https://fans.wikia.com/a) [Pier](https://pier.wikia.com/)', ['fans.wikia.com', 'pier.wikia.com']],
    ['[Harbour](https://web.archive.org/web/20220724231430/https://www.pier.example/a)', ['pier.example']],
    ['[Harbour](https://web.archive.org/about)', []],
    ['![Harbour](https://pier.example/wp-content/uploads/harbour.jpg)', ['pier.example']],
    ['![Harbour](https://pictures.example/harbour.jpg)', []],
    ['[Share](https://www.addthis.com/bookmark?x=1)', []],
    ['[Share](https://www.addtoany.com/share) [Pier](https://pier.example/)', ['pier.example']],
  ])('of %s', (text, found) => expect(hosts(text)).toEqual(found));
});

describe('hostOfTrail', () => {
  const headline = 'Ferry waits for its engine';
  it.each([
    'pier.example / Harbour / Ferry waits for its engine',
    'You are here: www.pier.example > Ferry waits for its engine',
  ])('reads %s', (line) => expect(hostOfTrail(line, headline)).toBe('pier.example'));
  it.each(['Home / Harbour / Ferry waits for its engine', 'pier.example / Harbour / Tides'])(
    'reads none in %s',
    (line) => expect(hostOfTrail(line, headline)).toBeUndefined(),
  );
});

describe('hostOfSection', () => {
  it('reads whose way to a section a line is', () =>
    expect(hostOfSection('pier.example › Harbour')).toBe('pier.example'));
  it.each(['Pier › Harbour', 'pier.example › Ferry waits. Baker counts flour', 'facebook.com › Harbour'])(
    'reads none in %s',
    (line) => expect(hostOfSection(line)).toBeUndefined(),
  );
});

describe('registrable', () => {
  it.each([
    ['www.pier.example', 'pier.example'],
    ['news.pier.co.jp', 'pier.co.jp'],
    ['www.pier.go.jp', 'pier.go.jp'],
    ['news.pier.edu.tw', 'pier.edu.tw'],
    ['log.pier.ad.jp', 'pier.ad.jp'],
    ['www.ad.example', 'ad.example'],
  ])('of %s is %s', (host, domain) => expect(registrable(host)).toBe(domain));
});

describe('nameOfTrail', () => {
  const headline = 'Ferry waits for its engine';
  it.each([
    [`Quiet Lantern > Harbour > ${headline}`, 'Quiet Lantern'],
    [`Buradasınız : Kıyı Feneri / 2016 / Mayıs / ${headline}`, 'Kıyı Feneri'],
    [`潮見ランプ > 港 > ${headline}`, '潮見ランプ'],
    ['潮見 Lamp > 特集 > 港の一週間', '潮見 Lamp'],
    ['官網首頁 > 晴江新聞網 Pier Radio > 生活', '晴江新聞網 Pier Radio'],
  ])('reads %s', (line, name) => expect(nameOfTrail(line, headline)).toBe(name));
  it.each([
    `Start / Ausland / ${headline}`,
    `Du bist hier: Startseite1 / Blog2 / Ausland3 / ${headline}`,
    `Accueil du site > Emissions > ${headline}`,
    `Harbour > ${headline}`,
    'Quiet Lantern > Harbour > Boats',
    '首頁 > 生活新聞 > 港口',
    'ホーム > 特集 > 港の一週間',
    '您所在的位置：首页 > 快讯 > 港口',
  ])('reads no name from %s', (line) => expect(nameOfTrail(line, headline)).toBeUndefined());
});
