import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('asks V8 only for what it knows', async () => {
  const entry = fileURLToPath(new URL('../../scripts/engine.ts', import.meta.url));
  const contents = `import { tuneEngine } from ${JSON.stringify(entry)}; tuneEngine(); console.log('goes on');`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    ...{ bundle: true, platform: 'node', format: 'cjs', write: false },
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-'], {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'goes on\n', stderr: '' });
});
