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
  ])('knows "%s" as %s', (line, rule) => expect(lookRule(line)).toBe(rule));

  it.each([
    'The ferry (built 1962) waits for its engine',
    'Home for the gulls is the old pier',
    'Fourteen hours ago the ferry left',
    'In 2009 the harbour was closed for 14 days.',
    'AI helps the harbour master to see the fog',
  ])('leaves "%s"', (line) => expect(lookRule(line)).toBeNull());
});
