// Keeps beside the bundle of the readers of seeds what V8 compiles of it while it reads a few, and what its rules look for:
// each thread that parses would do it again. What cannot be used, with another Node, say, is made anew there.
import { tuneEngine } from '../dist/src/archive/engine.js';
import { openBundle } from '../dist/src/archive/readers.js';
import { printPage } from '../dist/src/checks/parse-timing.js';
import { printSample, sampleArticle } from '../dist/src/checks/sample-articles.js';

/** Reads made-up seeds in each format, with the flags that the commands set. The program must be compiled. */
export function keepCompiled(bundle) {
  tuneEngine();
  const { readers, keep } = openBundle(bundle);
  const settings = { title: '', description: '', language: 'und', outlets: [] };
  const read = (source, text) => {
    const seed = { bytes: Buffer.from(text), hash: '' };
    const job = { file: { source }, id: 'sample', inputs: null };
    readers.parseJob(job, { seed, inputs: '' }, settings, () => ({ append: () => ({}) }));
  };
  for (let number = 0; number < 60; number += 1) {
    const article = sampleArticle(number);
    read('sample.txt', printSample(article));
    if (number % 6 === 0) read('sample.md', `# ${printSample(article)}\n- *one*\n- [two](https://example.com/)\n`);
    if (number % 20 === 0) read('sample.html', printPage(article));
  }
  keep();
}
