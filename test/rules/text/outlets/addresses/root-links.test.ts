import { describe, expect, it } from 'vitest';
import { rootLink } from '../../../../../src/rules/text/outlets/addresses/root-links.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

function nameOf(top: string): string | null {
  const passages = passagesOf(`${top}\n\n${BODY}`, 'markdown');
  const from = passages.findIndex(({ prose }) => prose > 8);
  return rootLink(passages, { from, to: passages.length - 1 })?.name ?? null;
}

describe('rootLink', () => {
  it.each([
    ['[Quiet Lantern](/ "Quiet Lantern")', 'Quiet Lantern'],
    ['[![Quiet Lantern logo](/static/top.png)](https://lantern.example/)', 'Quiet Lantern'],
    ['[Go to Quiet Lantern home page](//www.lantern.example)', 'Quiet Lantern'],
  ])('reads the name in %s', (top, name) => expect(nameOf(top)).toBe(name));

  it.each([
    ['its words are furniture', '[Home](/)'],
    ['it leads further in', '[Harbour](/harbour)'],
    [
      'it leads to another site',
      '[Tides](https://lantern.example/tides)\n\n[Boats](https://lantern.example/boats)\n\n[Pier Post](https://pierpost.example/)',
    ],
    ['it is the word for the front page', '[Zur Startseite](/)'],
    [
      'it is of another part of the site',
      '[Tides](https://lantern.example/tides)\n\n[Boats](https://lantern.example/boats)\n\n[Lantern Forums](https://forums.lantern.example/)',
    ],
    ['anybody has it', '[Facebook](https://www.facebook.com/)'],
  ])('reads none where %s', (_, top) => expect(nameOf(top)).toBeNull());
});
