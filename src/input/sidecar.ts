import { type Fields, readFields } from './fields.ts';

/**
 * The fields that a sidecar `NAME.meta.yaml` states, in the keys of front matter. `source` is the sidecar's own path
 * inside the seeds folder: lines and problems are of that file.
 */
export function readSidecar(source: string, text: string): Fields {
  const found = readFields(text, { source, from: 'sidecar', firstLine: 1 });
  if (found !== undefined) return { fields: found.fields, problems: found.problems };
  const seen = text.trim().slice(0, 100);
  if (seen === '') return { fields: {}, problems: [] };
  const advice = 'write it as YAML, one field a line, such as title: Strike at the mill';
  return { fields: {}, problems: [{ source, line: 1, code: 'sidecar-unreadable', seen, advice }] };
}
