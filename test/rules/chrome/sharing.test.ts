import { describe, expect, it } from 'vitest';
import { isShareBar } from '../../../src/rules/chrome/sharing.ts';

describe('isShareBar', () => {
  it.each([
    'Facebook',
    'Facebook Facebook Send Send Messenger Messenger',
    'Share on X Email this link to WhatsApp',
    'Auf Facebook teilen | per WhatsApp senden',
    'Partager sur Twitter · Copier le lien · Telegram',
    '分享到： 微信 微博',
  ])('knows "%s"', (text) => expect(isShareBar(text)).toBe(true));
  it.each([
    ['no place to share to', 'Share this article'],
    ['a word of another kind', 'Facebook closes its office in Dunmarrow'],
    ['a word of another kind behind the opening', 'Facebook Twitter WhatsApp Telegram LinkedIn Pinterest harbour'],
    ['more than eighty words', 'Facebook '.repeat(81).trim()],
  ])('leaves what has %s', (_, text) => expect(isShareBar(text)).toBe(false));
});
