import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Children, type JSX, printHtml } from '../../templates/jsx-runtime.ts';

describe('elements', () => {
  it.each<[string, JSX.Element, string]>([
    ['text', <p>one &lt; two</p>, '<p>one &lt; two</p>'],
    ['numbers', <b>{0}</b>, '<b>0</b>'],
    ['nothing', <b>{[null, undefined, true, false, '']}</b>, '<b></b>'],
    ['lists in lists', <ul>{[['a'], [<li>b</li>]]}</ul>, '<ul>a<li>b</li></ul>'],
    ['several without one around them', <>a{<b>c</b>}</>, 'a<b>c</b>'],
    ['void elements', <input type="radio" checked disabled={false} />, '<input type="radio" checked/>'],
    ['empty elements', <rect width={3} height="10" />, '<rect width="3" height="10"></rect>'],
    ['attributes without a value', <p lang="" dir={undefined} title={'a"b'} />, '<p lang title="a&quot;b"></p>'],
    ['values that are words', <p aria-hidden={false} data-a={true} />, '<p aria-hidden="false" data-a="true"></p>'],
    ['HTML that is ready', <p dangerouslySetInnerHTML={{ __html: '<b>c</b>' }} />, '<p><b>c</b></p>'],
  ])('print %s', (_, element, html) => {
    expect(printHtml(element)).toBe(html);
  });

  it('are given by functions, too', () => {
    const Name = ({ name, children }: { readonly name: string | null; readonly children?: Children }) =>
      name === null ? null : (
        <i>
          {name}
          {children}
        </i>
      );
    const html = printHtml(
      <p>
        <Name name="A & B">
          <b>c</b>
        </Name>
        <Name name={null} />
      </p>,
    );
    expect(html).toBe('<p><i>A &amp; B<b>c</b></i></p>');
  });
});

it('never prints text as markup, in an element or in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'/= a;é漢') }), (text) => {
      const fragment = parseFragment(printHtml(<p title={`x${text}`}>x{text}</p>));
      const [element, ...more] = fragment.childNodes;
      if (!element || !('attrs' in element)) throw new Error('There is no element.');
      const [child, ...others] = element.childNodes;
      expect([more, others]).toEqual([[], []]);
      expect(element.attrs).toEqual([{ name: 'title', value: `x${text}` }]);
      expect(child && 'value' in child && child.value).toBe(`x${text}`);
    }),
  );
});

it('prints no object that only looks like HTML', () => {
  const words: unknown = { text: '<b>' };
  expect(printHtml(<p>{words as string}</p>)).toBe('<p></p>');
});
