import { interfaceLanguageOf, interfaceLanguages } from '../text/interface-languages.ts';
import type { Settings } from './settings.ts';
import { type Fail, languageOf } from './settings-values.ts';
import type { YamlNode } from './yaml.ts';

/**
 * The languages of the interface: `language` is the archive's own, else the first of `languages`, which lists those that
 * readers may choose between. Fails for one of these that the interface has no words in, or that is listed twice.
 */
export function languagesOf(
  { language, languages }: { readonly language?: YamlNode; readonly languages?: YamlNode },
  fail: Fail,
): Pick<Settings, 'languages'> & { readonly language?: string } {
  const listed = languages === undefined ? [] : nodesOf(languages, fail).map((node) => ownWords(node, fail));
  const own = language === undefined ? listed[0] : languageOf(language, fail);
  if (own === undefined) return {};
  const others = listed.filter((tag) => tag !== own);
  if (language !== undefined && others.length > 0) ownWords(language, fail);
  const twice = listed.find((tag, index) => listed.indexOf(tag) !== index);
  if (languages !== undefined && twice !== undefined) fail(languages.lines[0], `"${twice}" stands here twice`);
  return { language: own, ...(others.length > 0 && { languages: [own, ...others] }) };
}

function nodesOf(node: YamlNode, fail: Fail): readonly YamlNode[] {
  if (node.kind === 'map') return fail(node.lines[0], 'this must be a list of language codes');
  return node.kind === 'list' ? node.items : [node];
}

/** A language whose words the interface has. */
function ownWords(node: YamlNode, fail: Fail): string {
  const tag = languageOf(node, fail);
  if (interfaceLanguageOf(tag) !== null) return tag;
  return fail(node.lines[0], `the interface has no words in "${tag}"; it has them in ${interfaceLanguages.join(', ')}`);
}
