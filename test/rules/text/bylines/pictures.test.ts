import { describe, expect, it } from 'vitest';
import {
  isAvatar,
  isOfCaption,
  isPhotographer,
  isPictureAlone,
  isPictured,
  isUnderPicture,
} from '../../../../src/rules/text/bylines/pictures.ts';
import { BODY, passagesOf } from '../passages-of.ts';

const TITLE = 'The ferry waits for a new engine';
const page = (...lines: readonly string[]) => passagesOf([TITLE, ...lines, BODY].join('\n\n'));

describe('isAvatar', () => {
  it.each([
    ['MH', 'Mara Holt', true],
    ['MH', 'Mara van Holt', false],
    ['EU', 'Mara Holt', false],
    ['mh', 'mara holt', false],
  ])('%s over %s', (text, name, is) => {
    const passages = page(text, name);
    expect(isAvatar(passages[1]!, passages[2])).toBe(is);
  });
});

describe('isUnderPicture', () => {
  it('knows a name between a caption and the text', () => {
    const passages = page('Photo: Jonas Pell / Isla', 'Mara Holt', 'Share');
    expect(isUnderPicture(passages, passages[2]!, 0)).toBe(true);
  });
  it('knows none that a caption names', () => {
    const passages = page('Photo: Mara Holt / Isla', 'Mara Holt');
    expect(isUnderPicture(passages, passages[2]!, 0)).toBe(false);
  });
  it('knows none behind a label', () => {
    const passages = page('Photo:', 'Mara Holt');
    expect(isUnderPicture(passages, passages[2]!, 0)).toBe(false);
  });
});

describe('isOfCaption', () => {
  it('knows the line over a credit', () => {
    const spoken = 'Nobody knew more of it than Mara Holt, the head of the harbour, who counted what was left.';
    const passages = page('Mara Holt', 'Foto: Isla', spoken);
    expect([1, 2].map((index) => isOfCaption(passages, index, 'Mara Holt'))).toEqual([true, false]);
    expect(isOfCaption(page('Mara Holt', 'Foto: Isla'), 1, 'Mara Holt')).toBe(false);
  });
});

describe('isPhotographer', () => {
  it('knows who sold a picture with somebody', () => {
    const passages = page('Photo: Jonas Pell / Isla', 'Jonas Pell / Isla');
    expect(isPhotographer(passages, passages[2]!, 'Jonas Pell')).toBe(true);
    expect(isPhotographer(passages, passages[0]!, 'Jonas Pell')).toBe(false);
  });
});

describe('isPictured', () => {
  it('tells a picture from a portrait', () => {
    expect(isPictured('[view-of-the-quay]', ['Mara Holt'])).toBe(true);
    expect(isPictured('[mara-h]', ['Mara Holt'])).toBe(false);
  });
});

describe('isPictureAlone', () => {
  it('knows a line that is nothing but a picture', () => {
    const [picture, name] = passagesOf('![Mara Holt](/quay.jpg)\n\n![](/a.jpg) Mara Holt', 'markdown');
    expect(isPictureAlone(picture!)).toBe(true);
    expect(isPictureAlone(name!)).toBe(false);
  });
});
