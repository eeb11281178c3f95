import { describe, expect, it } from 'vitest';
import { readLinked } from '../../../../src/rules/text/bylines/linked.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function linked(line: string) {
  const { passages, span, headline } = locate(`# ${TITLE}\n\n${line}\n\n${BODY}`, 'markdown');
  const found = readLinked(passages, passages[1]!, span, headline, 0);
  return found ? [found.names.join(), found.strength] : null;
}

describe('readLinked', () => {
  it.each([
    ['[Mara Holt](https://courier.example/author/mara-holt)', ['Mara Holt', 86]],
    ['By [Mara Holt](https://courier.example/mara-holt)', ['Mara Holt', 86]],
    ['[Clara Holt](https://courier.example/author/clara-holt) [Jonas Pell](#)', ['Clara Holt,Jonas Pell', 86]],
    ['[Mara Holt](https://courier.example/mara-holt)', ['Mara Holt', 60]],
    ['[Mara Holt](https://courier.example/people/mara-holt)', ['Mara Holt', 60]],
    ['[Mara Holt](/en/experts/mara-holt)', ['Mara Holt', 60]],
    ['[Mara Holt](mailto:mh@courier.example)', ['Mara Holt', 60]],
  ])('reads %s', (line, found) => expect(linked(line)).toEqual(found));

  it.each([
    'The [Mara Holt](https://courier.example/people/mara-holt/) Foundation helps three harbours:',
    '[Harbour Map](https://courier.example/2011/05/Harbour-Map.jpg)',
    '[Mara Holt](https://twitter.com/maraholt)',
    '[New Engine](https://courier.example/new-engine)',
    '[Write to us](mailto:desk@courier.example)',
  ])('reads none in %s', (line) => expect(linked(line)).toBeNull());

  it('takes who can be written to under a text for nobody', () => {
    const { passages, span, headline } = locate(
      `# ${TITLE}\n\n${BODY}\n\n[Mara Holt](mailto:mh@pier.example)`,
      'markdown',
    );
    expect(readLinked(passages, passages.at(-1)!, span, headline, 0)).toBeNull();
  });
});
