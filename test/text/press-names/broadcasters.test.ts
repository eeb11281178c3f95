import { describe, expect, it } from 'vitest';
import { isBroadcaster } from '../../../src/text/press-names/broadcasters.ts';

describe('isBroadcaster', () => {
  it.each(['NRK', 'CBC News', 'SRF 4 News', 'RTÉ'])('knows %s', (name) => expect(isBroadcaster(name)).toBe(true));
  it.each(['NATO', 'NRK Klage', 'Harbour Radio'])('does not take %s for one', (name) =>
    expect(isBroadcaster(name)).toBe(false),
  );
});
