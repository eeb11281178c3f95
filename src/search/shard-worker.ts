import { parentPort } from 'node:worker_threads';
import type { TextPlace } from '../archive/archive.ts';
import { readText } from '../archive/pack.ts';
import { type AheadTask, type GatheringTask, openVocabularies, type ShardNews, type ShardTask } from './builders.ts';
import { readAhead } from './earlier.ts';
import { openGathering } from './gathering.ts';
import { buildShard } from './shard.ts';

/** Articles between two words of how far it is. */
const stride = 100;

const vocabularies = openVocabularies(0);
const gathering = openGathering();

// One shard at a time: the next comes when this one is done. Words are gathered while it waits for something.
parentPort?.on('message', async (task: ShardTask | GatheringTask | AheadTask) => {
  if ('ahead' in task) readAhead(task.ahead);
  else if ('wordsAhead' in task) gathering.readAhead(task.wordsAhead);
  else if ('words' in task) gathering.addFiles(task.words);
  else if ('gather' in task) tell({ common: await gathering.start(task.gather.shards, task.gather.articles) });
  else await tellBuilt(task);
});

async function tellBuilt(task: ShardTask): Promise<void> {
  try {
    tell({ built: await buildTask(task) });
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  }
}

async function buildTask({ shard, places, options }: ShardTask) {
  const placeOf = new Map(shard.entries.map(({ id }, row) => [id, places[row]]));
  let unsaid = 0;
  const built = await buildShard(shard, {
    ...{ ...options, vocabulary: vocabularies(shard.language) },
    textOf: ({ id }) => readText(placeOf.get(id) as TextPlace),
    onArticle: () => {
      unsaid += 1;
      if (unsaid < stride) return;
      tell({ articles: unsaid });
      unsaid = 0;
    },
    onWords: gathering.add,
  });
  tell({ articles: unsaid });
  return built;
}

function tell(news: ShardNews): void {
  parentPort?.postMessage(news);
}
