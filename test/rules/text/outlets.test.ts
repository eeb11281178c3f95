import { describe, expect, it } from 'vitest';
import { readOutlet } from '../../../src/rules/text/outlets.ts';
import { BODY, locate, settings, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const known = {
  ...settings,
  outlets: [{ name: 'Pier Post', aliases: ['The Dunmarrow Post'], domains: ['example.org'] }],
};

function outlet(text: string, format: 'text' | 'markdown' = 'text', list = settings): string | null {
  const { passages, span, headline } = locate(text, format);
  return valuesOf({ claims: readOutlet(passages, span, headline, list) }, 'outlet')?.[0] ?? null;
}

describe('readOutlet', () => {
  it.each([
    ['behind the headline', `${TITLE} | Harbour Lamp\n\n${BODY}\n\nHarbour Lamp`],
    ['in a masthead over the date', `Harbour Lamp\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    [
      'in a rights line with its logo',
      `${TITLE}\n\n${BODY}\n\nlogo Harbour Lamp © 2011 Pier House. All rights reserved.`,
    ],
    ['in a rights line', `${TITLE}\n\n${BODY}\n\n© 2011 Harbour Lamp. All rights reserved.`],
  ])('reads the name %s', (_, text) => expect(outlet(text)).toBe('Harbour Lamp'));

  it('reads a known name over the formula of rights at a page’s foot', () => {
    const foot = (line: string) =>
      outlet(`${TITLE}\n\n${BODY}\n\nAvisos\n\nKutterblad\nCookies\nSuscripciones\n${line}`);
    expect(foot('Harbour Courier\nTodos los derechos reservados 2022')).toBe('Harbour Courier');
    expect(foot('Todos los derechos reservados 2022')).toBeNull();
  });

  it('takes a person behind the sign beside a text for who took its picture', () => {
    const page = (holder: string) =>
      `Kutter\n\n${TITLE}\n\nView of the harbour. | © ${holder}\n\n${BODY}\n\n© ${holder}`;
    expect(outlet(page('Mara Holt'))).toBeNull();
    expect(outlet(page('Mara Holt Verlag 2011'))).not.toBeNull();
  });

  it('keeps the ending of a page that calls itself by it alone', () => {
    const page = `Skerran.com\n\nMenu\n\n${TITLE}\n\n${BODY}\n\nContact Skerran.com\n\nInside Skerran.com\n\n© 2011 Skerran.com`;
    expect(outlet(page)).toBe('Skerran.com');
  });

  it('reads the host behind a section in a title', () =>
    expect(outlet(`${TITLE} | The Quay Forward - HL.com\n\n${BODY}`)).toBe('HL.com'));

  it.each([
    ['HARBOUR LAMP        No. 61, Summer 1998', 'HARBOUR LAMP'],
    ['# Η Φωνή του Κόλπου – Ο Κόλπος μιλά', 'Η Φωνή του Κόλπου'],
  ])('reads a masthead without its issue or motto: %s', (line, name) =>
    expect(outlet(`${line}\n\n${line.startsWith('#') ? '## ' : ''}${TITLE}\n\n${BODY}`, 'markdown')).toBe(name),
  );

  it.each(['By Mara Holt\nHarbour Reporter', 'Mara Holt, Inquirer Staff Writer'])(
    'takes the post in "%s" for no paper',
    (line) => expect(outlet(`${TITLE}\n\n${line}\n5 May 2011\n\n${BODY}`)).toBeNull(),
  );

  it('takes the house beside the name of a dated byline', () =>
    expect(outlet(`${TITLE}\n\nMara Holt, COAST TODAY 3:17 p.m. EDT May 5, 2011\n\n${BODY}`)).toBe('COAST TODAY'));

  it('believes an agency that its own page’s last line names, and none right under a text', () => {
    const feet = ['Home', 'Sport', 'News', 'Photos', 'Video', 'Letters', '© 2011 ANSA'].join('\n\n');
    expect(outlet(`${TITLE}\n\n${BODY}\n\n${feet}`)).toBe('ANSA');
    expect(outlet(`${TITLE}\n\n${BODY}\n\n© 2011 ANSA`)).toBeNull();
  });

  it('takes no owner, no agency behind a dash and no section for a paper', () => {
    const page = `Harbour Lamp\n\n${TITLE}\n\n${BODY}\n\nAbout Harbour Lamp\n\n© 2011 Condé Nast. All rights reserved.`;
    expect(outlet(page)).toBe('Harbour Lamp');
    expect(outlet(`${TITLE}\n\n${BODY}\n\n—Associated Press`)).toBeNull();
    expect(outlet(`Home\n\nGarden and Pets News\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`)).toBeNull();
  });

  it('takes no host that a text without links names for its own', () => {
    const race = 'Ida Pell drives the No. 10 Pierhost.com car around the harbour for the third year in a row now.';
    expect(outlet(`${TITLE}\n\n${BODY}\n\n${race}\n\n${race} Again.\n\n${race} Twice.\n\n${BODY}`)).toBeNull();
  });

  it('takes no word that the headline opens with for a paper', () =>
    expect(outlet(`Voice boxes of the harbour\n\n5 May 2011\n\nVoice boxes\n\n${BODY}`)).toBeNull());

  it('reads a host that stands alone at the top, not one of a row of sister sites', () => {
    expect(outlet(`harbourlamp.example\n\nHome\n\nSport\n\n${TITLE}\n\n${BODY}`)).toBe('harbourlamp.example');
    expect(outlet(`harbourlamp.com\nquaylamp.com\npierlamp.com\n\n${TITLE}\n\n${BODY}`)).toBeNull();
  });

  it('takes no button for a paper', () =>
    expect(outlet(`Home\nSubmit News\n\n${TITLE}\n\n5 May 2011\n\n${BODY}\n\nNews quizzes`)).toBeNull());

  it('takes a person over a date with a clock for who wrote it', () =>
    expect(outlet(`Luc Berthoud\nPublié le 16 novembre 2022 à 18:41\n\n${TITLE}\n\n${BODY}`)).toBeNull());

  it('finds a known outlet by a domain with any ending, and below it', () => {
    const list = { ...settings, outlets: [{ name: 'Pier Post', aliases: [], domains: ['pierpost.example'] }] };
    expect(outlet(`${TITLE}\n\n${BODY}\n\nsport.pierpost.example`, 'text', list)).toBe('Pier Post');
    expect(outlet(`${TITLE}\n\n${BODY}\n\nnopierpost.example`, 'text', list)).toBeNull();
    expect(outlet(`${TITLE}\n\n${BODY}\n\nhttps://sport.pierpost.example/ferry`, 'text', list)).toBe('Pier Post');
    expect(outlet(`${TITLE}\n\n${BODY}\n\nWrite to desk@pierpost.example`, 'text', list)).toBe('Pier Post');
  });

  it('adds up weak signs of one name in the text', () =>
    expect(
      outlet(
        `${TITLE}\n\nThe ferry at its pier. Photograph: Alan Bray/The Pier Post\n\n${BODY}\n\nThe baker told The Pier Post that the flour would last until the next ferry came in.`,
      ),
    ).toBe('The Pier Post'));

  it.each(['Latest news', 'Ihre Werbung im Kurier', 'Le journal'])(
    'takes “%s” behind a headline for no outlet',
    (label) => expect(outlet(`${TITLE} | ${label}\n\n${BODY}\n\n${label}`)).toBeNull(),
  );

  it.each([
    ['a post behind the author', `${TITLE}\n\nBy Mara Holt, Town Reporter\n5 May 2011\n\n${BODY}`],
    ['no sign', `${TITLE}\n\nBy Mara Holt\n\n${BODY}`],
    ['a social network', `${TITLE}\n\n${BODY}\n\nFacebook\nTwitter\nInstagram`],
    ['an agency’s rights', `${TITLE}\n\n${BODY}\n\nRIPRODUZIONE RISERVATA © Copyright ANSA`],
    [
      'a firm that tells of itself',
      `${TITLE}\n\n${BODY}\n\nAbout Quill Marine\n\nQuill Marine is an independent builder of piers. Visit www.quillmarine.com or follow Quill Marine on LinkedIn.`,
    ],
    ['a press contact', `${TITLE}\n\n${BODY}\n\nContact: Jane Porter, jane.porter@quillmarine.com`],
    ['a picture’s agency', `${TITLE}\n\n© Getty Images\n\n${BODY}`],
    [
      'an outlet that the text speaks of',
      `${TITLE}\n\n${BODY} It was in the Coast Tribune, he said, on page four of the evening edition.`,
    ],
  ])('reads none from %s', (_, text) => expect(outlet(text)).toBeNull());

  it.each([
    ['by its name', `Pier Post\n\n${TITLE}\n\n${BODY}`],
    ['by an alias', `The Dunmarrow Post\n\n${TITLE}\n\n${BODY}`],
    ['by an alias behind the headline', `${TITLE} | The Dunmarrow Post\n\n${BODY}`],
    ['by its domain', `https://www.example.org/2011/ferry\n\n${TITLE}\n\n${BODY}`],
  ])('knows an outlet of the curator’s list %s', (_, text) => expect(outlet(text, 'text', known)).toBe('Pier Post'));

  it('does not find a known outlet inside another word', () =>
    expect(outlet(`Pier Posters\n\n${TITLE}\n\n${BODY}`, 'text', known)).not.toBe('Pier Post'));

  it('believes no last entry of a menu over one that stands there twice', () => {
    const menu = ['Front', 'Feedback', 'Boats', 'Anniversary', 'Wedding Announcement', 'Feedback'].join('\n\n');
    expect(outlet(`${menu}\n\n${TITLE}\n\n${BODY}`)).toBeNull();
  });
});
