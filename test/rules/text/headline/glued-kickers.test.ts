import { describe, expect, it } from 'vitest';
import { behindGluedKicker } from '../../../../src/rules/text/headline/glued-kickers.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

function behind(line: string, more = BODY): string | null {
  const passages = passagesOf(`${line}\n\n${more}`);
  return behindGluedKicker(passages[0]!, passages);
}

describe('behindGluedKicker', () => {
  it.each([
    ['The harbour’s long repairDockers on the quay sound the alarm', 'Dockers on the quay sound the alarm'],
    ['Dauerbaustelle am HafenHändler schlagen Alarm: „So geht es nicht“', 'Händler schlagen Alarm: „So geht es nicht“'],
    ['Il porto in autunnoVescovo e fornai contro la nuova tassa', 'Vescovo e fornai contro la nuova tassa'],
  ])('takes the headline of "%s"', (line, headline) => expect(behind(line)).toBe(headline));

  it.each([
    ['Why the dockers write to each other on HarbourApp every single night', 'a brand near the end'],
    ['Die Hafenarbeiterinnen und HafenarbeiterInnen streiken heute wieder', 'a form of German'],
    ['BreadTok is where the bakers of the harbour learn to bake', 'a kicker of one word'],
    ['Ferry stays in harbour until the new engine comesLive', 'a label behind it'],
    ['Sign in todayThe stormThe new engine of the ferry arrives in harbour', 'two joints'],
  ])('leaves "%s": %s', (line) => expect(behind(line)).toBeNull());

  it('leaves a word that the text has, too', () => {
    const line = 'What the harbour buysHarbourmart and the bread of the bakers';
    expect(behind(line)).not.toBeNull();
    expect(behind(line, `${BODY}\n\nThe shelves of buysHarbourmart are empty, the bakers say on the quay.`)).toBeNull();
  });

  it('gives the page its title', () => {
    const page = `Home\n\nNews\n\nThe harbour’s long repairDockers on the quay sound the alarm\n\nBy Mara Holt\n\n5 May 2011\n\n${BODY}`;
    expect(locate(page).headline?.title).toBe('Dockers on the quay sound the alarm');
  });
});
