import { describe, expect, it } from 'vitest';
import {
  beforeWayHome,
  hanTrail,
  listedSite,
  offAir,
  ofHanPage,
  repeatedName,
  titleOverStamp,
} from '../../../../../src/rules/text/outlets/lines/own-pages.ts';
import { BODY, locate, passagesOf } from '../../passages-of.ts';

describe('ofHanPage', () => {
  it.each([
    ['晴江電子報關心您：珍惜生命', '晴江電子報'],
    ['晴江网首页 · 速递首页 · 排行', '晴江网'],
    ['晴江网海滨频道 ( 2012-06-04 09:20:26 )  稿件来源： 汐浜日报', '晴江网海滨频道'],
    ['汐浜消息网2026-02-27号报道', '汐浜消息网'],
    ['【2014/12/13 晴江晚報】@ http://pier.example/', '晴江晚報'],
    ['回要聞首頁 / 回藝文要聞', undefined],
    ['据汐浜消息网2026年2月27日报道', undefined],
    ['返回首页', undefined],
    ['回要聞首頁 / 回藝文要聞', undefined],
    ['官網首頁 > 晴江新聞網', undefined],
    ['渡轮停航三天', undefined],
  ])('reads "%s"', (text, name) => expect(ofHanPage(text)).toBe(name));
});

describe('hanTrail', () => {
  it.each([
    ['晴江网>>文化', '晴江网'],
    ['晴江网 > > 正文', '晴江网'],
    ['官網首頁 > 晴江新聞網 Tidenews > 生活', '晴江新聞網'],
    ['首页 > 时政新闻 > 正文', undefined],
    ['2019-09-05 11:10 晴江星空[整理]', '晴江星空'],
    ['2019年09月11日 晴江传媒 时政新闻 1665 0', '晴江传媒'],
    ['2019年09月11日 林小山 时政新闻', undefined],
    ['时政新闻 > 正文', undefined],
    ['首页 > 时政', undefined],
    ['2019-09-05 11:10 渡轮停航', undefined],
  ])('reads "%s"', (text, name) => expect(hanTrail(text)).toBe(name));
});

describe('repeatedName', () => {
  it.each([
    ['БНП БНП НОВИНИ БНП Спорт БНП На живо', 'БНП'],
    ['Home News Sport Opinion Weather More', undefined],
  ])('reads "%s"', (text, name) => expect(repeatedName(text)).toBe(name));
});

describe('titleOverStamp', () => {
  it('is a known title over the stamp, and no other line', () => {
    const passages = passagesOf('Trajekt stoji v pristanišču |\n\nDelo\n\npetek, 9. maj 2014 ob 13:54 |');
    expect(titleOverStamp(passages, passages[1]!)).toBe('Delo');
    expect(titleOverStamp(passages, passages[0]!)).toBeUndefined();
  });
});

describe('listedSite', () => {
  const read = (...lines: readonly string[]) => {
    const { passages, headline } = locate(
      `${['Ferry stays in harbour as baker counts flour', ...lines].join('\n')}\n\n${BODY}`,
    );
    return passages.map((passage) => listedSite(passages, passage, headline!)).find((name) => name !== undefined);
  };
  it('is a name between the author and a day as programs write it', () => {
    expect(read('Mara Holt', 'Lantern', '2024-05-02')).toBe('Lantern');
    expect(read('Lantern online', '2024-05-02T16:15:30.000Z')).toBe('Lantern online');
  });
  it('is no person, and nothing over a day as people write it', () => {
    expect(read('Mara Holt', '2024-05-02')).toBeUndefined();
    expect(read('Mara Holt', 'Skerran', '2 May 2024')).toBeUndefined();
  });
});

describe('offAir', () => {
  it.each([
    ['Cais News no ar', 'Cais News'],
    ['Ascultă Radio Liman Live', 'Radio Liman'],
    ['Pier Post', 'Pier Post'],
  ])('reads "%s"', (text, name) => expect(offAir(text)).toBe(name));
});

describe('beforeWayHome', () => {
  it.each([
    ['Le Phare.ca Retour à l’accueil', 'Le Phare.ca'],
    ['Hafenbote – Zurück zur Startseite', 'Hafenbote'],
    ['Pier Post - Back to home page', 'Pier Post'],
    ['El Muelle Volver al inicio', 'El Muelle'],
    ['Причал На главную', 'Причал'],
  ])('reads the house in %s', (line, name) => expect(beforeWayHome(line)).toBe(name));

  it.each(['Back to home page', 'Retour à l’accueil', 'Go back to the home page of the harbour'])(
    'reads none in %s',
    (line) => expect(beforeWayHome(line)).toBeUndefined(),
  );
});
