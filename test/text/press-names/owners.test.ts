import { describe, expect, it } from 'vitest';
import { isOwner } from '../../../src/text/press-names/owners.ts';

describe('isOwner', () => {
  it.each(['Axel Springer', 'CBS Interactive', 'Hearst Communications', 'Gannett Digital'])('knows %s', (name) =>
    expect(isOwner(name)).toBe(true),
  );
  it.each(['The Harbour Courier', 'Die Welt', 'Digital', ''])('takes %s for none', (name) =>
    expect(isOwner(name)).toBe(false),
  );
});
