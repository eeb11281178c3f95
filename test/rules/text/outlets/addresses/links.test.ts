import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/input/text.ts';
import { hostUses } from '../../../../../src/rules/text/outlets/addresses/links.ts';
import { BODY, locate } from '../../passages-of.ts';

/** How a page of Markdown with a text between what is given uses its hosts. */
function uses(above: string, inText = '', below = '') {
  const text = `# Ferry stays\n\n${above}\n\n${BODY}\n\n${inText}\n\n${BODY}\n\n${below}`;
  const { passages, span } = locate(text, 'markdown');
  return hostUses(passages, span, readText('seed.md', text.split('\n'), 'markdown', { fields: {} }).properties);
}

describe('hostUses', () => {
  it('tells links inside the text from those around it', () => {
    const inText = `The [tide tables](https://www.pier.example/tides) had been wrong for a week, the harbour master said, and nobody had told the crew.`;
    expect(uses('[Harbour](https://pier.example/harbour)', inText).hosts.get('pier.example')).toMatchObject({
      inside: 1,
      around: 1,
    });
  });

  it.each([
    '[Mara Holt](https://pier.example/author/mara-holt)',
    '[Hafen](https://pier.example/themen/hafen)',
    '[Puerto](https://pier.example/etiqueta/puerto)',
    '[Port](https://pier.example/tag/port)',
    '[Порт](https://pier.example/rubrika/port)',
    '[2 comments](https://pier.example/2019/ferry#respond)',
    '[Schiff](https://pier.example/search.php?search=Schiff)',
    '[](https://pier.example/category/harbour)',
  ])('knows a way through a site: %s', (link) =>
    expect(uses(link).hosts.get('pier.example')).toMatchObject({ waysAround: 1 }),
  );

  it('knows no way in the address of an article', () =>
    expect(uses('[Ferry](https://pier.example/2019/authority-stays)').hosts.get('pier.example')?.ways).toBe(0));

  it.each([
    '![](https://pier.example/a.jpg)',
    '![](https://images.pier.example/a.jpg)',
    '![](//en.pier.example/a.jpg)',
  ])('takes %s for a house’s own picture, without words and all', (picture) =>
    expect(uses(picture).hosts.get('pier.example')).toMatchObject({ pictures: 1, near: 1 }),
  );

  it.each(['![](https://eu.pictures.storecdn.example/a.jpg)', '![](https://agency.wire.example/a.jpg)'])(
    'takes %s for a picture from elsewhere',
    (picture) => expect([...uses(picture).hosts.values()]).toMatchObject([{ pictures: 1, near: 0 }]),
  );

  it('takes a link to a picture for none to its site', () =>
    expect(uses('[](https://i.store.example/img/ferry.jpg?width=465)').hosts.get('store.example')).toMatchObject({
      around: 0,
      pictures: 1,
    }));

  it('counts links without a host, and leaves out networks and what carries another address', () => {
    const found = uses(
      '[Sport](/sport) [Letters](../letters.html) [X](https://x.com/pier) [Share](https://share.example/to?url=https%3A%2F%2Fpier.example%2Fferry)',
    );
    expect(found.relative).toBe(2);
    expect([...found.hosts].filter(([, { around }]) => around > 0)).toEqual([]);
  });
});
