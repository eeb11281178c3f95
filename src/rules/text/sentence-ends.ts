import { DIGIT, kindOf, LETTER } from '../../text/character-kinds.ts';
import { endsUnmarked } from './endings.ts';

/** "… at a wedding.", "… at a wedding.[^2]", "…で話す。（葛城忍夫）": the mark of a note, or who wrote, may stand behind a sentence. */
const SENTENCE_END =
  /(?:[.!?…。！？؟۔।॥:;]|。（(?!.*[攝摄撮])\p{Script=Han}{2,6})[\s"'”’»«“)）\]」』*_]*(?:\[\^?[\p{L}\d-]{1,8}\]\s*)*$/u;

/** "… must not be boiled. (lw)", "… said the mayor. (dpa/jp)": an agency's or a writer's letters behind the last sentence. */
const SIGNED_END = /[.!?…][»”“"’]?\s?\((?:\p{Ll}[\p{Ll}/ .,-]{0,12}|\p{L}{2,4}(?:\/\p{L}{2,4}){0,3})\)$/u;

/** Most lines end in a full stop or a letter, which settles it but for Han characters. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (endsUnmarked(text)) return true;
  if (last < FIRST_HAN && (kindOf(last) & (LETTER | DIGIT)) !== 0) return false;
  return (
    text.endsWith('.') || SENTENCE_END.test(text.slice(-14)) || (text.endsWith(')') && SIGNED_END.test(text.slice(-24)))
  );
}

const FIRST_HAN = 0x2e80;
