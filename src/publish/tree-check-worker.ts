import { parentPort, workerData } from 'node:worker_threads';
import { checkTree } from './tree-check.ts';

// A thread of its own, started by startTreeCheck with the tree's places.
parentPort?.postMessage(checkTree(workerData));
