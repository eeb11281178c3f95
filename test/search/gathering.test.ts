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

  it('goes on from files that were read ahead, and takes back those that are not added', async () => {
    const folder = scratch();
    const files = shards.map((shard, at) => {
      writeFileSync(join(folder, String(at)), shard);
      return join(folder, String(at));
    });
    const { start, add, addFiles, readAhead } = openGathering();
    readAhead([files[0]!, files[2]!, files[0]!]);
    const common = start(2, 5);
    add(shards[1]!);
    addFiles([files[0]!]);
    expect(JSON.parse(unpack(await common))).toEqual(['pier', 'ferry', 'harbour']);
    const next = start(1, 5);
    addFiles([files[2]!]);
    expect(JSON.parse(unpack(await next))).toEqual(['ferry', 'harbour']);
  });

  it('ends at once where there is no shard', async () => expect(await gather([])).toEqual([]));
});
