import { describe, expect, it } from 'vitest';
import { lookRule } from '../../../src/rules/chrome/looks.ts';

describe('lookRule', () => {
  it.each([
    ['{{ article.title }}', 'template'],
    ['[hour]:[minute] [AMPM]', 'template'],
    ['Startseite › Lokales › Hafen', 'navigation'],
    ['首页 > 社会 > 正文', 'navigation'],
    ['KI-Zusammenfassung', 'notice'],
    ['Résumé généré par IA', 'notice'],
    ['[Пересказ нейросети]', 'notice'],
    ['[Streszczenie sztuczna inteligencja]', 'notice'],
    ['[Özet yapay zeka]', 'notice'],
    ['[要約 生成AI]', 'notice'],
    ['[AI 요약]', 'notice'],
    ['[ملخص الذكاء الاصطناعي]', 'notice'],
    ['[mesterséges intelligencia összefoglaló]', 'notice'],
    ['Hafenmeisterin (m/w/d) Stadt Dunmarrow', 'advertising'],
    ['(c) 2009 Harbour Courier Ltd.', 'rights'],
    ['Document HARCOU0020090314e53e0002s', 'catalogue-line'],
    ['3 of 24 DOCUMENTS', 'catalogue-line'],
    ['Codice fiscale 01234567890', 'rights'],
    ['Dauer 02:11 Min.', 'player'],
    ['14 hours ago', 'counter'],
    ['il y a 3 heures', 'counter'],
    ['3時間前', 'counter'],
    ['Furtună în portul din Dravna - 12 ore în urmă', 'related'],
    ['— Harbour Office (@harbouroffice) May 5, 2011', 'embed'],
    ['Box aufklappen', 'player'],
    ['You have 3 free articles left this month.', 'account'],
    ['0 of 3 Premium Clicks used this month', 'account'],
    ['Ihnen bleiben noch 2 kostenlose Artikel', 'account'],
    ['Il vous reste 2 articles gratuits', 'account'],
    ['Te quedan 4 artículos gratis este mes', 'account'],
    ['У вас осталось 3 бесплатных статьи', 'account'],
    ['今月の無料記事は残り2本です', 'account'],
  ])('knows "%s" as %s', (line, rule) => expect(lookRule(line)).toBe(rule));

  it.each([
    'The ferry (built 1962) waits for its engine',
    'Home for the gulls is the old pier',
    'Fourteen hours ago the ferry left',
    'In 2009 the harbour was closed for 14 days.',
    'AI helps the harbour master to see the fog',
    '10 free articles on knots were left at the harbour office by 3 sailors who had read them all twice over the winter months',
    '3 free stories of the sea',
    'Free articles left on the pier',
    'Gratis artikelen over 20 havens',
  ])('leaves "%s"', (line) => expect(lookRule(line)).toBeNull());
});
