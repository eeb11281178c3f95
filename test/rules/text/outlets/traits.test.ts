import { describe, expect, it } from 'vitest';
import { letterSigns } from '../../../../src/rules/text/outlets/addresses/letters.ts';
import { signOf } from '../../../../src/rules/text/outlets/sign.ts';
import { traitSigns } from '../../../../src/rules/text/outlets/traits.ts';
import { isTrait, worthOf } from '../../../../src/rules/text/outlets/values.ts';
import { BODY, passagesOf } from '../passages-of.ts';

const SPAN = { from: 1, to: 3 };

/** What the page has in common with a name. */
function traitsOf(name: string, page: string): readonly string[] {
  const passages = passagesOf(page);
  const sign = signOf(name, 1, passages[0]!, 'frame')!;
  return traitSigns(passages, SPAN, null, [sign]).map(({ rule }) => rule);
}

/** The same below a menu of some lines. */
function farTraitsOf(name: string, text = BODY): readonly string[] {
  const passages = passagesOf(`${name}\n\nMonde\n\nDébats\n\nArchives\n\nJeunesse\n\nContact\n\n${text}`);
  const sign = signOf(name, 1, passages[0]!, 'frame')!;
  return traitSigns(passages, { from: 6, to: 8 }, null, [sign]).map(({ rule }) => rule);
}

describe('first-titled', () => {
  it.each(['Révolte Portuaire', 'Quiet Harbour Project', 'Amis de la Jetée'])(
    'finds a first line with a capital in each word: %s',
    (name) => expect(farTraitsOf(name)).toContain('first-titled'),
  );
  it.each(['Skip Harbour', 'Découvrez Ma Jetée', 'Politiques publiques', 'Kutter', 'PORT ET QUAI'])(
    'finds none in a button, a section or a word: %s',
    (name) => expect(farTraitsOf(name)).not.toContain('first-titled'),
  );
});

describe('first-echoed', () => {
  const small = 'Vi samler gensyn på havnen.\n\nFlere gensyn her.\n\nAlle gensyn samlet.';
  it('counts a first line that other lines hold, too', () =>
    expect(farTraitsOf('Gensyn', `Gensyn på havnen\n\n${BODY}`)).toContain('first-echoed'));
  it('counts no word that the page writes small', () =>
    expect(farTraitsOf('Gensyn', `Gensyn på havnen\n\n${small}\n\n${BODY}`)).not.toContain('first-echoed'));
});

describe('first-titled over a menu', () => {
  const over = (name: string, ...lines: readonly string[]) => traitsOf(name, [name, ...lines, BODY].join('\n\n'));
  it.each([
    ['Rechnerhafen', 'Suche'],
    ['Les murmures du quai', 'Accueil du site > Quai > Bateaux'],
    ['Amis de la Jetée', 'ACCUEIL'],
    ['Причал', 'Главная'],
  ])('finds %s over "%s"', (name, below) => expect(over(name, below)).toContain('first-titled'));
  it.each([
    ['Ok', 'Home'],
    ['Sign in Kutter', 'Home'],
    ['Rechnerhafen', 'Wirtschaft'],
  ])('finds none in %s over "%s"', (name, below) => expect(over(name, below)).not.toContain('first-titled'));

  it('finds a first line that stands in the third again, far above the article', () => {
    const name = 'Kutter был тут';
    const passages = passagesOf(`${name}\n\nзаметки\n\n${name}\n\nОдин\n\nДва\n\nТри\n\n${BODY}`);
    const sign = signOf(name, 1, passages[0]!, 'frame')!;
    const rules = traitSigns(passages, { from: 6, to: 8 }, null, [sign]).map(({ rule }) => rule);
    expect(rules).toContain('first-titled');
  });
});

describe('traitSigns', () => {
  it.each([
    ['first-line', `Quiet Lantern\n\n${BODY}`],
    ['first-and-last', `Quiet Lantern\n\nMenu\n\n${BODY}\n\nImprint\n\nQuiet Lantern`],
    ['letters-of-handle', `Menu\n\n${BODY}\n\nFollow @quietlantern`],
    ['letters-of-host', `Menu\n\n${BODY}\n\nSee quietlantern.com`],
    ['letters-of-mail-host', `Menu\n\n${BODY}\n\nWrite to desk@quietlantern.com`],
  ])('finds %s', (rule, page) => expect(traitsOf('Quiet Lantern', page)).toContain(rule));

  it('finds letters that spell a name of another script', () =>
    expect(traitsOf('Причал', `Menu\n\n${BODY}\n\nprichal.com`)).toContain('letters-of-host'));

  it('finds first lines that other lines hold among other words, above a menu only', () => {
    const rules = (above: string) => {
      const page = `Quiet Lantern\n\n${above}${BODY}\n\nQuiet Lantern app`;
      const passages = passagesOf(page);
      const sign = signOf('Quiet Lantern', 1, passages[0]!, 'masthead')!;
      const from = passages.findIndex(({ prose }) => prose > 4);
      return traitSigns(passages, { from, to: from + 1 }, null, [sign]).map(({ rule }) => rule);
    };
    expect(rules('Home\n\nTown\n\nPort\n\nSea\n\nLetters\n\n')).toContain('first-echoed');
    expect(rules('')).not.toContain('first-echoed');
  });

  it('finds none in the first lines of a menu that stands below again', () => {
    const menu = 'Gas\n\nOil\n\nWind';
    const rules = traitsOf('Gas', `${menu}\n\n${BODY}\n\nImprint\n\n${menu}`);
    expect(rules).not.toContain('first-line');
    expect(rules).not.toContain('first-and-last');
    expect(traitsOf('Gas', `${menu}\n\n${BODY}\n\nImprint\n\nGas`)).toContain('first-line');
  });

  it('finds no echo of the place that the text is from', () => {
    const rules = (text: string) => {
      const passages = passagesOf(
        `Skerran\n\nHome\n\nTown\n\nPort\n\nSea\n\nLetters\n\n${BODY}\n\n${text}\n\nSkerran news`,
      );
      const sign = signOf('Skerran', 1, passages[0]!, 'masthead')!;
      const from = passages.findIndex(({ prose }) => prose > 4);
      return traitSigns(passages, { from, to: from + 3 }, null, [sign]).map(({ rule }) => rule);
    };
    const text = (where: string) =>
      `The crew had told ${where} of the engine a week before, the harbour master said, and nobody had believed a word of it.`;
    expect(rules(text('nobody in Skerran'))).not.toContain('first-echoed');
    expect(rules(text('nobody there'))).toContain('first-echoed');
  });

  it('finds nothing of a name that the page does not bear', () =>
    expect(traitsOf('Quiet Lantern', `Menu\n\n${BODY}`)).toEqual([]));

  it('holds a single link in the text for a citation', () => {
    const passages = passagesOf(`Menu\n\n${BODY}, says quietlantern.com\n\nEnd`);
    const sign = signOf('Quiet Lantern', 1, passages[0]!, 'frame')!;
    const within = letterSigns(passages, { from: 0, to: passages.length - 1 }, [sign]);
    expect(within.every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('worthOf', () => {
  const passage = passagesOf(BODY)[0]!;
  const worth = (name: string, ...rules: readonly string[]) =>
    worthOf(
      rules.map((rule) => ({ name, weight: 1, passage, rule })),
      name,
    );

  it('holds a name with its letters in a host above one without', () =>
    expect(worth('Quiet Lantern', 'frame', 'letters-of-host')).toBeGreaterThan(worth('Quiet Lantern', 'frame')));

  it('counts a known title only where the page shows it as its own', () => {
    expect(worth('The Guardian', 'told')).toBeLessThan(worth('The Guardian', 'frame') - 0.5);
  });

  it('counts a menu entry for nothing', () => expect(worth('Galleries', 'masthead')).toBeLessThan(0.1));

  it('holds a firm’s name below another', () =>
    expect(worth('Quiet Media', 'frame')).toBeLessThan(worth('Quiet Lantern', 'frame')));

  it('takes traits for no evidence', () => {
    expect(isTrait({ name: 'x', weight: 1, passage, rule: 'page-top' })).toBe(true);
    expect(isTrait({ name: 'x', weight: 1, passage, rule: 'frame' })).toBe(false);
  });
});
