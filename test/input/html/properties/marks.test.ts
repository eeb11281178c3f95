import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/input/html.ts';

const marksOf = (body: string) =>
  readHtml('a.html', `<body>${body}</body>`, { fields: {} })
    .properties.filter(({ name }) => name === 'logo' || name === 'home-link')
    .map(({ name, value }) => [name, value]);

describe('readMark', () => {
  it.each([
    ['<a href="/">Harbour Courier</a>', [['home-link', 'Harbour Courier']]],
    ['<a href="/"><img src="x.png" alt="Harbour Courier homepage"></a>', [['home-link', 'Harbour Courier']]],
    [
      '<a href="https://courier.example/"><svg><title>Harbour Courier</title></svg></a>',
      [['home-link', 'Harbour Courier']],
    ],
    [
      '<a href="/web/20110301104512/http://courier.example/" title="Harbour Courier"></a>',
      [['home-link', 'Harbour Courier']],
    ],
    ['<img src="logo.gif" alt="Harbour Courier">', [['logo', 'Harbour Courier']]],
    ['<a href="/sport">Sport</a><img src="quay.jpg" alt="The quay">', []],
  ])('reads %s', (body, marks) => {
    expect(marksOf(body)).toEqual(marks);
  });
});
