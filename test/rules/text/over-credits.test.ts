import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, reading } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const STANDFIRST = 'A storm has torn two planks from the pier, and nobody knows who pays for them.';
const CAPTION = 'Where people sit in summer there is nothing now but the wet planks of the old pier.';
const TEXT = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`;

const body = (text: string) => reading(text).body.map(({ text: block }) => block);

describe('isOverCredit', () => {
  it.each(['Foto: Jana Roth', 'Quelle: Jana Roth/ISLA', 'Photo: Mara Holt', '© Harbour Pictures', 'Фото: Илья Рогов'])(
    'takes the line over "%s" for its caption',
    (credit) => {
      expect(body(`${TITLE}\n\n${STANDFIRST}\n\n5 May 2011\n\n${CAPTION}\n\n${credit}\n\n${TEXT}`)).not.toContain(
        CAPTION,
      );
      expect(body(`${TITLE}\n\n${CAPTION}\n\n${credit}\n\n${STANDFIRST}\n\n5 May 2011\n\n${TEXT}`)).not.toContain(
        CAPTION,
      );
    },
  );

  it('keeps the only line over a text, which may be its standfirst', () =>
    expect(body(`${TITLE}\n\n5 May 2011\n\n${STANDFIRST}\n\nFoto: Jana Roth\n\n${TEXT}`)).toContain(STANDFIRST));

  it('keeps a paragraph of the text over a picture', () =>
    expect(body(`${TITLE}\n\n${STANDFIRST}\n\n${TEXT}\n\n${CAPTION}\n\nFoto: Jana Roth\n\n${PARAGRAPHS[1]}`)).toContain(
      CAPTION,
    ));

  it('keeps the last paragraph of a short text over the line of rights', () => {
    const first = 'The ferry stayed in the harbour for a third day, and the baker counted the flour by candle light.';
    const last = 'Nobody on the council would say who had ordered the new bell, or who was to pay for it.';
    const short = (foot: string) =>
      body(`${TITLE}\nBy Mara Holt\n\n${first}\n\nShare this article\n\n${last}\n\n${foot}`);
    expect(short('© 2019 The Pier Post')).toContain(last);
    expect(short('© Pier Post')).toContain(last);
  });

  it('keeps two sentences that no blank parts', () => {
    const lead = 'ついに桟橋の修理が始まる。島のパン屋と船長は、三年前からこの日を待っていた。';
    const two = '港の板が二枚、昨夜の嵐で流された。だれが払うのか、まだ決まっていない。';
    const text = [
      '町の予算は毎年のように足りず、工事は春から秋へ、秋から次の春へと延ばされてきたが、今度は県が半分を出すと約束した。木材は本土から船で届く。',
      '船長は「板が届くまでは、船は港から出ない」と話した。パン屋では小麦粉があと二週間分しか残っていないため、島の人たちは一日おきにパンを買っている。',
      '工事は来月の初めに始まり、夏の前に終わる見込みだ。だれも急いではいないが、だれもが夏の船を待っている、と島の教師は笑いながら話していた。',
    ];
    const page = ['港の桟橋、修理へ', lead, two, 'Image: hafenbild.example', ...text].join('\n\n');
    expect(body(page)).toContain(two);
  });
});
