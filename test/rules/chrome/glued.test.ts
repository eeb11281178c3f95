import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('gluedRule', () => {
  it.each([
    ['share', 'MerkenTeilen183 Kommentare'],
    ['share', 'FacebookWhatsAppCopiază linkul'],
    ['share', 'GemDel på FacebookSend som e-mail'],
  ])('is %s for "%s"', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'The McDonald and MacLeod boats',
    'iPhone 14 im Hafen',
    'PierPost',
    'NewsSport',
    'Von Mara HoltVon Jonas Pell',
  ])('leaves "%s"', (line) => expect(chromeRule(line)).toBeNull());
});
