import { describe, expect, it } from 'vitest';
import { termsHouses } from '../../../../../src/rules/text/outlets/lines/terms.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses in a line under a text. */
function below(line: string): readonly string[] {
  const passages = passagesOf(`${BODY}\n\n${line}`);
  return termsHouses(passages.at(-1)!, { from: 0, to: 2 });
}

describe('termsHouses', () => {
  it.each([
    ['No part of this page may be copied without the permission of Harbour Watch.', 'Harbour Watch'],
    ['Nachdruck nur mit schriftlicher Genehmigung der Küstenpost.', 'Küstenpost'],
    ['Toute reproduction sans autorisation écrite de Rive Gauche est interdite.', 'Rive Gauche'],
    ['Prohibida su reproducción sin autorización expresa de La Marea.', 'La Marea'],
    ['Proibida a reprodução sem autorização prévia da Gazeta do Cais.', 'Gazeta do Cais'],
    ['Riproduzione vietata senza autorizzazione di Molo Nuovo.', 'Molo Nuovo'],
    ['Kopiowanie bez pisemnej zgody Głosu Przystani jest zabronione.', 'Głosu Przystani'],
    ['Перепечатка без письменного разрешения редакции «Маяка» запрещена.', 'Маяка'],
    ['При использовании материалов гиперссылка на сайт «Причал» обязательна.', 'Причал'],
    ['У разі передруку посилання на Берег є обов’язковим.', 'Берег'],
    ['При цитировании открытые гиперссылки не ниже первого абзаца на «prichal.ru» обязательны', 'prichal.ru'],
    ['Сетевое издание «Голос причала» зарегистрировано Роскомнадзором, Эл № ФС77-00000.', 'Голос причала'],
    ['Οποιαδήποτε αναδημοσίευση χωρίς την άδεια του Λιμάνι Νέα απαγορεύεται', 'Λιμάνι Νέα'],
    ['Liman Postası’nın yazılı izni olmadan kopyalanamaz', 'Liman Postası'],
    ['Sitio web de La Marea', 'La Marea'],
    ['Официальный сайт газеты «Маяк»', 'Маяк'],
    ['МАЯК, информационное агентство (св-во о регистрации СМИ №00000 выдано 2 марта 1999 г.)', 'МАЯК'],
    ['El Rompeolas. Calle del Faro nº 3, Skerran', 'El Rompeolas'],
    ['Los Muelles. Fundado el 2 de mayo de 1901 por Ida Pell. Domicilio legal: Skerran', 'Los Muelles'],
    ['Küstenlampe | Hafenstraße 12, 00000 Skerran', 'Küstenlampe'],
    ['Nowa Latarnia, ul. Portowa 7, Skerran', 'Nowa Latarnia'],
  ])('reads whose terms %s are', (line, name) => expect(below(line)).toEqual([name]));

  it.each([
    'All rights reserved. Nothing may be copied without the permission of the publisher.',
    'Это разрешено только с письменного разрешения редакции.',
    'Published with the permission of Reuters.',
    'Ссылка на источник обязательна.',
  ])('reads none in %s', (line) => expect(below(line)).toEqual([]));

  it('reads none inside a text', () => {
    const passages = passagesOf(`They left without the permission of Harbour Watch.\n\n${BODY}`);
    expect(termsHouses(passages[0]!, { from: 0, to: 2 })).toEqual([]);
  });
});
