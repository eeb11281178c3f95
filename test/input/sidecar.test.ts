import { expect, test } from 'vitest';
import { readSidecar } from '../../src/input/sidecar.ts';

test('a sidecar states fields in the keys of front matter, with its own lines', () => {
  expect(readSidecar('a/x.meta.yaml', '# from the print edition\ntitle: Strike\ndate: 1998-04\n')).toEqual({
    fields: {
      title: { values: ['Strike'], lines: [2, 2], quote: 'title: Strike', from: 'sidecar' },
      date: { values: ['1998-04'], lines: [3, 3], quote: 'date: 1998-04', from: 'sidecar' },
    },
    problems: [],
  });
});

test('an empty sidecar says nothing', () => {
  expect(readSidecar('x.meta.yaml', ' \n')).toEqual({ fields: {}, problems: [] });
});

test.each(['just words', '- a\n- b', '{', '\0\x01\x02', '['.repeat(100_000)])(
  'what is no mapping is a problem: %j',
  (text) => {
    expect(readSidecar('x.meta.yaml', text)).toMatchObject({
      fields: {},
      problems: [{ source: 'x.meta.yaml', line: 1, code: 'sidecar-unreadable' }],
    });
  },
);

test('a fault is a problem of the sidecar, with its line', () => {
  expect(readSidecar('x.meta.yaml', 'outlet: Courier\ntitle: [a, b]\n')).toMatchObject({
    fields: { outlet: { values: ['Courier'] } },
    problems: [{ source: 'x.meta.yaml', line: 2, code: 'sidecar-unreadable', seen: 'title: [a, b]' }],
  });
});
