import { parentPort, workerData } from 'node:worker_threads';
import { packWalk } from './seed-walk.ts';

// A thread of its own, started by startSeedWalk with the folder of seeds.
const walk = packWalk(workerData);
parentPort?.postMessage(walk, [walk.numbers.buffer]);
