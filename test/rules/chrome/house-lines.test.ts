import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('lines of the house', () => {
  it.each([
    ['notice', 'Увидели ошибку? Выделите её и нажмите Ctrl+Enter'],
    ['notice', 'Якщо ви побачили помилку, виділіть її та натисніть Ctrl+Enter.'],
    ['notice', 'Открихте грешка? Маркирайте я и ни пишете'],
    ['notice', 'Fehler gefunden? Schreiben Sie der Redaktion'],
    ['notice', 'Signaler une erreur'],
    ['notice', '¿Encontraste un error? Avísanos'],
    ['notice', 'Hai trovato un errore? Scrivici'],
    ['notice', 'Hittade du ett fel? Hör av dig'],
    ['notice', 'Zauważyłeś błąd? Daj nam znać'],
    ['notice', 'Našli jste v článku chybu?'],
    ['notice', 'Hibát talált? Írja meg!'],
    ['notice', 'Hata bildir'],
    ['notice', 'מצאתם טעות? כתבו לנו'],
    ['notice', '기사제보'],
    ['notice', '我要纠错'],
    ['comments', 'Комментариев пока нет'],
    ['comments', 'Δεν υπάρχουν σχόλια'],
    ['advertising', 'Artikeln fortsätter efter annonsen'],
    ['advertising', 'Continua após a publicidade'],
    ['advertising', 'La nota continúa debajo del anuncio'],
    ['advertising', 'Продолжение после рекламы'],
    ['advertising', 'Juttu jatkuu mainoksen jälkeen'],
    ['rights', 'При цитировании материалов гиперссылка обязательна'],
    ['rights', 'Απαγορεύεται η αναδημοσίευση χωρίς άδεια'],
    ['rights', '未经授权不得转载'],
    ['navigation', '点击进入“海边文艺”>>'],
    ['navigation', 'Версия для слабовидящих'],
    ['navigation', 'Si eres una persona con discapacidad visual, entra aquí'],
    ['newsletter', 'Únete a nuestro canal de avisos'],
    ['newsletter', 'עקבו אחרינו בכל הרשתות'],
  ])('knows a line of %s: %s', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'Fehler im Text der Verordnung kosten den Hafen zwei Jahre',
    'Обнаружили ошибку рыбаки, которые вышли в море на рассвете.',
    'Полное или частичное затмение увидят жители побережья.',
    'Hibát vett észre a kikötő mérnöke a komp rajzain.',
    '未经许可施工的码头被叫停',
  ])('takes a sentence of a text for none: %s', (line) => expect(chromeRule(line)).toBeNull());
});
