import { describe, expect, it } from 'vitest';
import { endsArticle, findSpans } from '../../../src/rules/text/span.ts';
import { BODY, PARAGRAPHS, passagesOf } from './passages-of.ts';

const MENU = 'Home\nNews\nSport\nOpinion\nWeather\nSign in\nSubscribe\nContact\nAbout us';

/** The words at both ends of the best span. */
function ends(text: string): readonly string[] {
  const passages = passagesOf(text);
  const [span] = findSpans(passages);
  return span ? [passages[span.from]!.text, passages[span.to]!.text] : [];
}

describe('findSpans', () => {
  it('finds the text between menus', () =>
    expect(ends(`${MENU}\n\n${BODY}\n\n${MENU}`)).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]));

  it('leaves out openings of other articles at the end, cut short', () =>
    expect(
      ends(
        `${BODY}\n\nThe bell of the chapel will ring again in May, when the rope has come from the mainland and…\n\nNobody could say on Tuesday who had painted the buoys green in one night, or why the paint…`,
      ),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]));

  it('bridges an offer inside, however many lines it has', () => {
    const offer = [
      'Subscribe now to read on',
      'Unlimited online access',
      'Sign in',
      'or',
      'Enter your email',
      'Sign up',
    ];
    const again = [...offer, 'Subscribe', 'Already a subscriber?', 'Log in', 'Subscribe to our newsletters'];
    const text = [PARAGRAPHS[0], ...offer, ...again, PARAGRAPHS[1]].join('\n\n');
    expect(ends(`${MENU}\n\n${text}\n\n${MENU}`)).toEqual([PARAGRAPHS[0], PARAGRAPHS[1]]);
  });

  it('begins behind the byline where offers stand between a standfirst and the text', () => {
    const head = [
      'Harbour & Boats',
      'On the north quay, sailmakers bet on hemp to get through the wet summers',
      'After three wet summers, a dozen sailmakers go back to the cloth that was given up fifty years ago. It is a costly bet, and the state is slow to help, they say.',
      'By Jonas Bray',
      'Published on 16 April 2026 at 05:30',
      'Share',
      'Subscribe',
      'Log in',
      'Listen to this story',
    ];
    expect(ends([MENU, ...head, ...PARAGRAPHS].join('\n\n'))).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]);
  });

  it('ends over an offer with comments under it', () =>
    expect(
      ends(
        [...PARAGRAPHS, 'Subscribe', 'Comments', 'The baker is right, and the council has known it for years.'].join(
          '\n\n',
        ),
      ),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]));
  it.each([
    'Читайте также: Мост откроют через год',
    'Lesen Sie auch: Die Brücke bleibt zu',
    'Leggi anche: Il ponte resta chiuso',
  ])('goes on behind a line with the headline of another article: %s', (line) =>
    expect(ends(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${line}\n\n${PARAGRAPHS[2]}\n\nMara Holt`)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[2],
    ]),
  );

  it('bridges a share bar inside', () =>
    expect(ends(`${MENU}\n\n${PARAGRAPHS[0]}\n\nShare\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n\n${MENU}`)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[2],
    ]));

  it('goes on between advertisements that may be passed over', () =>
    expect(
      ends(
        `${PARAGRAPHS[0]}\n\nSaltar anuncio\n\nPublicidad\n\nSaltar anuncio\n\n${PARAGRAPHS[1]}\n\nSaltar anuncio\n\nPublicidad\n\nSaltar anuncio\n\n${PARAGRAPHS[2]}`,
      ),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]));

  it('goes on after a box of other articles where a form for letters stands between the next paragraphs', () =>
    expect(
      ends(
        `${PARAGRAPHS[0]}\n\nLees ook\n\nDe brug blijft nog een jaar dicht\n\n${PARAGRAPHS[1]}\n\nSchrijf je in voor onze nieuwsbrief\n\nElke ochtend om zes uur het nieuws.\n\nAanmelden\n\n${PARAGRAPHS[2]} ${PARAGRAPHS[1]}`,
      ),
    ).toEqual([PARAGRAPHS[0], `${PARAGRAPHS[2]} ${PARAGRAPHS[1]}`]));

  it.each([
    'Die Kommentarfunktion unter diesem Artikel ist geschlossen.',
    'Sort by: Newest',
    'Neueste / Älteste',
    'Log in or register to join the discussion',
    'Please sign in to leave a comment',
  ])('ends at "%s"', (line) =>
    expect(ends(`${BODY}\n\n${line}\n\n${PARAGRAPHS[1].toLowerCase()}\n\n${PARAGRAPHS[0].toLowerCase()}`)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[2],
    ]),
  );

  it.each(['Recommended reading', 'Lire aussi :', 'Материалы по теме:'])('bridges a box under "%s"', (heading) =>
    expect(
      ends(
        `${MENU}\n\n${PARAGRAPHS[0]}\n\n${heading}\n\nBell ordered\n\nBell paid\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
      ),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]),
  );

  it('ends before teasers with a standfirst each', () =>
    expect(
      ends(`${BODY}\n\nRelated articles\n\nBell ordered\n\n${PARAGRAPHS[1]!.toUpperCase()}\n\nBell paid\n\nMore`).at(
        -1,
      ),
    ).toBe(PARAGRAPHS[2]));

  it.each(['Preporučujemo', 'Cele mai citite', 'Ezek érdekelhetnek még', '랭킹뉴스', 'في نفس السياق', 'সর্বাধিক পঠিত'])(
    'is above "%s", whatever stamp stands under it',
    (heading) =>
      expect(
        ends(
          `${BODY}\n\n${heading}\n\nBell ordered for the chapel\n\n${PARAGRAPHS[1]!.toUpperCase()}\n\n26. 01. 2026. u 14:07`,
        ),
      ).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]),
  );

  it('ends before teasers that no heading announces', () => {
    const teasers = ['Schools', 'Homes', 'Islands', 'Boats'].map(
      (kicker) =>
        `${kicker}\n\nThe bell of ${kicker}\n\nThe bell of ${kicker} rings again, which nobody had hoped for before the spring came.`,
    );
    expect(ends(`${MENU}\n\n${BODY}\n\n${teasers.join('\n\n')}\n\nMenu\n\nImprint`)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[2],
    ]);
  });

  it('takes a page of six lines for no page of teasers', () => {
    const text =
      'A picture of the pier\n\nJonas Pell\n\nFerry stays\n\nThe ferry stays in the harbour until both of the planks of the pier have been replaced.';
    expect(ends(text).at(-1)).toMatch(/^The ferry stays/);
  });

  it.each(['Autres vidéos', 'More videos', 'Weitere Videos', 'Flere videoer'])('ends at "%s"', (line) =>
    expect(endsArticle(passagesOf(line)[0]!)).toBe(true),
  );

  it.each(['[…]', '[...] Weiterlesen', '… Lire la suite'])('finds no text on a page of openings cut by "%s"', (cut) => {
    const cards = ['Schools', 'Homes', 'Boats'].map(
      (name, at) => `The bell of ${name}\n\n${PARAGRAPHS[at]!.slice(0, 120)} ${cut}`,
    );
    expect(ends(`Tag: bells\n\n${cards.join('\n\n')}\n\nNext page`)).toEqual([]);
  });

  it('ends where readers begin to comment', () =>
    expect(ends(`${BODY}\n\nComments (2)\n\nGull: ${PARAGRAPHS[1].toLowerCase()}\n\nReply`).at(-1)).toBe(
      PARAGRAPHS[2],
    ));

  it('is not among comments that are longer than the text', () => {
    const said = PARAGRAPHS.map((line) => line.toUpperCase()).join('\n\n');
    const text = `${MENU}\n\n${BODY}\n\nComments on this article are closed.\n\n${said}\n\n${said.replaceAll('FERRY', 'BOAT')}`;
    expect(ends(text)).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]]);
  });

  it('goes on behind an advertisement between short paragraphs', () => {
    const short = 'The baker counts the flour that is left before she opens her shop on the quay, each day.';
    const text = `${PARAGRAPHS[0]}\n\nAdvertisement\n\nAdvertisement\n\nWhat is left\n\n${short}\n\n${short.replace('baker', 'mayor')}`;
    expect(findSpans(passagesOf(text))[0]).toMatchObject({ from: 0, to: 5 });
  });

  it('is nothing on a page of menus', () => expect(ends(MENU)).toEqual([]));

  it('gives candidates best first, none that another holds', () => {
    const spans = findSpans(passagesOf(`${PARAGRAPHS[0]}\n\n${MENU}\n${MENU}\n${MENU}\n\n${BODY}`));
    expect(spans.length).toBe(2);
    expect(spans[0]!.sum).toBeGreaterThan(spans[1]!.sum);
    expect(spans[1]!.to).toBeLessThan(spans[0]!.from);
  });
});

describe('endsArticle', () => {
  it.each([
    'Comments (12)',
    'Related articles',
    'Most read',
    'Sur le même sujet',
    'Lo más leído',
    'Читайте также',
    '関連記事',
    'Leserkommentare',
    'About the author',
  ])('sees the end at "%s"', (text) => expect(endsArticle(passagesOf(text)[0]!)).toBe(true));

  it.each([
    'Comments by the mayor were not welcome in Dunmarrow or on the ferry that day',
    'The pier',
    'What the baker said',
    'Related to nobody',
  ])('goes on at "%s"', (text) => expect(endsArticle(passagesOf(text)[0]!)).toBe(false));
});
