import { describe, expect, it } from 'vitest';
import { formLines } from '../../../src/rules/text/forms.ts';
import { locate, PARAGRAPHS } from './passages-of.ts';

const [first, second, third] = PARAGRAPHS;

/** What is read as a form between paragraphs of a text. */
function form(lines: readonly string[]): readonly string[] {
  const { passages } = locate(`Ferry stays in harbour\n\n${[first, ...lines, second, third].join('\n\n')}`);
  const all = { from: 0, to: passages.length - 1 };
  return passages.filter(({ index }) => formLines(passages, all).has(index)).map(({ text }) => text);
}

describe('formLines', () => {
  it.each([
    [['Newsletter', 'Hafen am Morgen', 'Werktags um sechs das Wichtigste. Kostenlos.', 'Jetzt anmelden']],
    [['Votre newsletter « Marées »', 'Chaque jeudi, le port et ses gens.', 'Votre adresse e-mail', 'S’inscrire']],
    [['Recibe nuestra newsletter', 'Las claves del día, cada mañana en tu correo.', 'Apúntate']],
    [['Subscreva a newsletter', 'O essencial do porto, todos os dias às 8h.']],
    [['Hamnens nyhetsbrev', 'Få nyheterna i mejlen varje morgon.', 'Jag godkänner att mina uppgifter behandlas.']],
    [['Přihlaste se k odběru novinek', 'Každý den to nejdůležitější z přístavu.']],
  ])('takes %j', (lines) => expect(form(lines)).toEqual(lines));

  it('leaves what is told of a letter', () =>
    expect(form(['The newsletter was never sent, the baker said.'])).toEqual([]));

  it('leaves a short answer behind a form', () =>
    expect(form(['Newsletter', 'Sign up', '“No,” said the baker.'])).toEqual(['Newsletter', 'Sign up']));
});
