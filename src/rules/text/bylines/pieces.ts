import { ownCopy } from '../../../text/characters.ts';
import { readByline } from '../../../text/names.ts';
import { remembered } from '../../../text/remembered.ts';
import { withoutAgo } from '../relative-times.ts';
import { beforeCounter, beforeHouse, beforePlace, behindAgency, behindCopy, besideAgency } from './lines.ts';
import { isCredit, withoutPhotographer } from './photographers.ts';

/** The pieces of a line without a date that may name its author, over a text and under it: a paper has one masthead, and few writers. */
export const piecesOver = remembered((line) => piecesOf(ownCopy(line), false));
export const piecesUnder = remembered((line) => piecesOf(ownCopy(line), true));

function piecesOf(line: string, tail: boolean): readonly string[] {
  const bare = withoutAgo(line);
  const names = [...behindAgency(line, tail), ...besideAgency(bare), ...beforePlace(bare), ...beforeCounter(line)];
  return [...behindCopy(line), ...names, ...beforeHouse(bare), bare];
}

/** The names of a piece of a line that says it is a byline, and of no picture. */
export const namesIn = remembered((piece) => {
  const byline = readByline(withoutPhotographer(withoutAgo(piece)));
  return byline && !isCredit(withoutPhotographer(piece)) ? byline.names : null;
});
