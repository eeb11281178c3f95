import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../src/rules/chrome.ts';

describe('chromeRule', () => {
  it.each([
    ['Sign in', 'account'],
    ['SUBSCRIBE NOW', 'account'],
    ['Se connecter', 'account'],
    ['Iniciar sesión', 'account'],
    ['ログイン', 'account'],
    ['تسجيل الدخول', 'account'],
    ['Already have an account? Log in here', 'account'],
    ['Subscribe from £3 for 3 months', 'account'],
    ['Vous aimerez aussi :', 'related'],
    ['Kapcsolódó cikk', 'related'],
    ['Share this article', 'share'],
    ['Teilen', 'share'],
    ['Imprimer', 'share'],
    ['Facebook Twitter Linkedin', 'share'],
    ['Facebook | X | WhatsApp', 'share'],
    ['Compartilhe no WhatsApp Compartilhe no Facebook Copiar link', 'share'],
    [`${'facebook Facebook facebook send Send send messenger Messenger '.repeat(4)}`, 'share'],
    ['Share on X (formerly Twitter)', 'share'],
    ['{* loginWidget *} Use another account', 'template'],
    ['Updated [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]', 'template'],
    ['Hafenmeister (m/w/d) Stadt Dunmarrow', 'advertising'],
    ['14 hours ago', 'counter'],
    ['Pier S.p.A. – Codice Fiscale 01234567890', 'rights'],
    ['vor 2 Stunden', 'counter'],
    ['il y a 3 heures', 'counter'],
    ['2 jam yang lalu', 'counter'],
    ['3時間前', 'counter'],
    ['Duration 1:30', 'player'],
    ['Box aufklappen Box zuklappen', 'player'],
    ['Comments (12) »', 'comments'],
    ['12 comments', 'comments'],
    ['Comments: 12', 'comments'],
    ['Advertisement', 'advertising'],
    ['Anzeige', 'advertising'],
    ['3 min read', 'counter'],
    ['Lesezeit: 8 Minuten', 'counter'],
    ['Temps de lecture : 4 min', 'counter'],
    ['13K Views', 'counter'],
    ['12', 'marks'],
    ['1:23 / 4:56', 'marks'],
    ['All rights reserved', 'rights'],
    ['Copyright 2011 The Pier Post', 'rights'],
    ['______', 'marks'],
    ['* * *', 'marks'],
    ['[ ]', 'marks'],
    [`a${'-'.repeat(80)}`, null],
    ['='.repeat(80), 'marks'],
    ['x'.repeat(80), 'marks'],
  ])('says of "%s" that it is %s', (text, rule) => expect(chromeRule(text)).toBe(rule));

  it.each([
    'The ferry stayed in the harbour for a third day.',
    'Sharecroppers win in court',
    'Printers on strike',
    'Mara Holt',
    'Post on the island',
    'Facebook pays the baker of Dunmarrow',
    'Two hours ago the ferry was still at the pier.',
    '5 May 2011',
    '2011-05-04',
    '۱۴۰۳/۱۲/۱۶',
    'Ferry stays in harbour',
    'Comments by the mayor anger the crews of both boats',
    'Print is not dead, says the baker of Dunmarrow',
  ])('says nothing of "%s"', (text) => expect(chromeRule(text)).toBeNull());

  it('looks at short blocks only, marks apart', () => {
    expect(chromeRule(`Sign in to ${'read '.repeat(60)}`)).toBeNull();
    expect(chromeRule('. '.repeat(400))).toBe('marks');
  });
});
