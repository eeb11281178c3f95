import { describe, expect, it } from 'vitest';
import { readEastAsian } from '../../../src/text/names/east-asian-bylines.ts';

describe('readEastAsian', () => {
  it.each([
    ['文●汐見カオル／潮騒編集部', ['汐見カオル']],
    ['文◎葛城しのぶ', ['葛城しのぶ']],
    ['取材・撮影・文：葛城 しのぶ', ['葛城 しのぶ']],
    ['文・写真／三島遥', ['三島遥']],
    ['聞き手・構成／三島遥', ['三島遥']],
    ['【取材・文】三島遥', ['三島遥']],
    ['［文］三島遥、葛城しのぶ', ['三島遥', '葛城しのぶ']],
    ['WRITER：しおかぜ', ['しおかぜ']],
    ['文：KAI', ['KAI']],
    ['（葛城しのぶ＝文）', ['葛城しのぶ']],
    ['[葛城しのぶ，Harbour]', ['葛城しのぶ']],
    ['**[**葛城しのぶ，Harbour]', ['葛城しのぶ']],
    ['【汐浜晚報╱記者林曉╱即時報導】', ['林曉']],
    ['［三島遥／潮騒新聞］', ['三島遥']],
    ['采访/林晓', ['林晓']],
    ['采写：汐浜记者 林晓帆 陈可', ['林晓帆', '陈可']],
    ['執筆：三島 遥', ['三島 遥']],
    ['文‧林曉', ['林曉']],
  ])('reads %s', (line, names) => expect(readEastAsian(line)).toEqual(names));

  it.each([
    '写真：三島遥',
    '監修：三島遥',
    '[東京，ISLA]',
    '【速報】渡し船が止まる',
    '文：写真',
    '構成／編集',
    '文・写真は本人提供です。',
    '［渡し船／潮騒新聞］',
    'Words: Mara Holt',
    '《海辺の渡し船》',
  ])('reads nobody in %s', (line) => expect(readEastAsian(line)).toBeNull());
});
