import { ROLES } from '../../../../text/names/words.ts';
import { readNames } from '../../../../text/names.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost, isHost } from '../addresses/hosts.ts';
import { mayHoldWide } from '../names/wide.ts';

/** Words for a question that stand before each of them. */
const QUESTION =
  /^(?:q|a|frage|fragen|question|pregunta|respuesta|domanda|pergunta|vraag|fråga|spørsmål|spørgsmål|kysymys|pytanie|otázka|kérdés|вопрос|soru|ερώτηση|antwort|answer|interviewer|moderator(?:in)?|moderadora?|host|intervistatore|entrevistadora?|redaktion|redacción|rédaction|redazione|redaktör|p|r|f|d|v)$/iu;

/** Whether a label before a question is a word for one, or for who asks it: "Frage", "Moderatorin". */
export function isQuestionWord(label: string): boolean {
  return QUESTION.test(label) || ROLES.test(label);
}

/**
 * Whose name stands before the questions of an interview ("LAMPE: Wann begann das?"), with a passage that has it: any that
 * three of them have, or a house's. Who answers bears a person's name, and asks nothing.
 */
export function interviewerOf(
  passages: readonly Passage[],
  span: Span,
): { readonly name: string; readonly passage: Passage; readonly weight: number } | null {
  const labels = new Map<string, { count: number; passage: Passage }>();
  for (let index = span.from; index <= span.to; index += 1) {
    const passage = passages[index]!;
    if (passage.text.length > 500 || !(passage.text.includes('?') || mayHoldWide(passage))) continue;
    if (!/[?？]["”«»]?$/u.test(passage.text.trimEnd().slice(-2))) continue;
    const label = /^([\p{Lu}\p{Ll}][^:.?!,]{1,30}|[\p{L}\d-]{2,30}\.\p{Ll}{2,10}):\s/u.exec(passage.text)?.[1];
    if (!label || isQuestionWord(label) || (readNames(label) !== null && !isPressName(label))) continue;
    labels.set(label, { count: (labels.get(label)?.count ?? 0) + 1, passage: labels.get(label)?.passage ?? passage });
  }
  const [best, rival] = [...labels].sort(([, a], [, b]) => b.count - a.count);
  if (!best || (rival && rival[1].count * 2 >= best[1].count)) return null;
  const [name, { count, passage }] = best;
  // "hafen.example: Wann begann das?": no person is called so.
  if (count >= 3 || (isHost(name.toLowerCase()) && !isCommonHost(name.toLowerCase())))
    return { name, passage, weight: 2.3 };
  return isPressName(name) || isBroadcaster(name) ? { name, passage, weight: 1.1 } : null;
}
