import { describe, expect, it } from 'vitest';
import { earningHouse } from '../../../../../src/rules/text/outlets/lines/earnings.ts';

describe('earningHouse', () => {
  it.each([
    ['Wenn Du über diese Links kaufst, erhält Molenkappe.example eine kleine Provision.', 'Molenkappe.example'],
    ['Bei Käufen über Links mit Stern bekommt Molenblick für jeden Kauf eine Provision.', 'Molenblick'],
    ['Quiet Lantern earns a commission from affiliate links.', 'Quiet Lantern'],
    ['En achetant par ces liens, Jetée touche une commission.', 'Jetée'],
    ['ElMuelle recibe una pequeña comisión por las compras en estos enlaces.', 'ElMuelle'],
    ['MaréNews pode receber uma comissão pelos links desta página.', 'MaréNews'],
    ['MoloVerde riceve una commissione per gli acquisti tramite questi link.', 'MoloVerde'],
    ['Koop je via deze links, dan krijgt Havenklok een kleine commissie.', 'Havenklok'],
    ['Stilla Fyren får en provision när du köper via länkarna.', 'Stilla Fyren'],
    ['Fjordlykta mottar provisjon når du handler via lenkene.', 'Fjordlykta'],
    ['Latarnia może otrzymać prowizję za zakupy z tych linków.', 'Latarnia'],
    ['Берег получает комиссию за покупки по этим ссылкам.', 'Берег'],
  ])('reads who earns by its links: %s', (text, name) => expect(earningHouse(text)).toBe(name));

  it.each([
    'Der Makler erhält eine Provision vom Käufer.',
    'Über diese Links erhält der Betreiber eine Provision.',
    'Wir erhalten eine Provision, wenn Sie über Links kaufen.',
    'We may earn a commission from links on this page.',
    'The broker link: Amazon earns a commission.',
  ])('reads nothing from “%s”', (text) => expect(earningHouse(text)).toBeUndefined());
});
