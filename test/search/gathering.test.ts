import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGathering } from '../../src/search/gathering.ts';
import { unpack } from '../../src/search/packing.ts';
import { wordCounter } from '../../src/search/words.ts';
import { scratch } from '../publish/folders.ts';

function printed(...texts: readonly string[]): Uint8Array {
  const counter = wordCounter();
  for (const text of texts) counter.add(text);
  return counter.print();
}

const shards = [printed('ferry pier', 'pier'), printed('pier harbour'), printed('harbour ferry harbour')];

async function gather(order: readonly number[]): Promise<unknown> {
  const { start, add } = openGathering();
  const common = start(order.length, 5);
  for (const shard of order) add(shards[shard]!);
  return JSON.parse(unpack(await common));
}

describe('openGathering', () => {
  it('gives the commonest words of all shards, in whatever order they come', async () => {
    expect(await gather([0, 1, 2])).toEqual(['pier', 'ferry', 'harbour']);
    expect(await gather([2, 0, 1])).toEqual(['pier', 'ferry', 'harbour']);
  });

  it('reads shards from their files', async () => {
    const file = join(scratch(), 'words');
    writeFileSync(file, shards[0]!);
    const { start, add, addFiles } = openGathering();
    const common = start(2, 5);
    addFiles([file]);
    add(shards[1]!);
    expect(JSON.parse(unpack(await common))).toEqual(['pier', 'ferry', 'harbour']);
  });

  it('ends at once where there is no shard', async () => expect(await gather([])).toEqual([]));
});
