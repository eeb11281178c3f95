import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signatureOf } from '../../src/text/signature.ts';

it('is the same for the same text, a whole number of 32 bits', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const signature = signatureOf(text);
      expect(signatureOf(`${text} `.slice(0, -1))).toBe(signature);
      expect(signature >>> 0).toBe(signature);
    }),
  ));

it.each(['The ferry stays in harbou', 'A ferry stays in its harbour', 'The ferry stays in harbours', ''])(
  'tells another line from "%s"',
  (other) => expect(signatureOf(other)).not.toBe(signatureOf('The ferry stays in harbour')),
);
