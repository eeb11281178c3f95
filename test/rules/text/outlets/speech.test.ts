import { describe, expect, it } from 'vitest';
import { speechScanner, spokenSigns } from '../../../../src/rules/text/outlets/speech.ts';
import { passagesOf } from '../passages-of.ts';

/** What a text says of houses, by name, with the sum of the weights. */
function spoken(language: string, ...paragraphs: readonly string[]): Record<string, number> {
  const passages = passagesOf(paragraphs.join('\n\n'));
  const sums: Record<string, number> = {};
  for (const { name, weight } of spokenSigns(passages, { from: 0, to: passages.length - 1 }, language))
    sums[name] = Math.round(((sums[name] ?? 0) + weight) * 10) / 10;
  return sums;
}

/** A paragraph that says nothing of any house. */
const LINES: Readonly<Record<string, string>> = {
  en: 'The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour, for the year of',
  es: 'El barco quedó en el puerto por tercer día, y el panadero contó lo que quedaba de harina antes de abrir la tienda',
  it: 'Il traghetto restò in porto per il terzo giorno, e il fornaio contò la farina rimasta prima di aprire la bottega',
};

describe('spokenSigns', () => {
  it.each([
    ['en', 'The railway did not respond to Lantern’s request for comment.', 'Lantern'],
    ['en', 'The mayor declined, when contacted by the Pier Post, to say more.', 'Pier Post'],
    ['en', 'The firm would not comment when reached by Pier Post.', 'Pier Post'],
    ['en', 'The ferry will be sold, Pier Post has learned.', 'Pier Post'],
    ['de', 'Auf Küstenbote-Anfrage wollte sich die Reederei nicht äußern.', 'Küstenbote'],
    ['fr', 'Contactée par Rive-Journal, la société n’a pas souhaité répondre.', 'Rive-Journal'],
    ['es', 'Según pudo saber La Voz del Muelle, la votación se adelantó un día.', 'La Voz del Muelle'],
    ['es', 'Así consta en una nota remitida a DIARIO del Muelle por el consistorio.', 'DIARIO del Muelle'],
    ['de', 'Die Reederei wollte sich auf Anfrage des Küstenkuriers nicht äußern.', 'Küstenkurier'],
    ['es', 'A preguntas de Diario Rompeolas, la compañía no quiso responder.', 'Diario Rompeolas'],
    ['pl', 'Jak dowiedział się „Głos Portu”, części nie ma.', 'Głos Portu'],
    ['hu', 'A társaság a Partlap.hu kérdésére azt írta, hogy vizsgálják.', 'Partlap.hu'],
    ['ro', 'Portul.ro a solicitat un punct de vedere companiei.', 'Portul.ro'],
    ['en', 'In response to questions from the Quay Herald, the firm said the pump was old.', 'Quay Herald'],
    ['pt', 'Conforme informações apuradas pela reportagem da Rádio Maré, a balsa segue no porto.', 'Rádio Maré'],
    ['ca', 'Els documents a què ha tingut accés La Riba parlen de set pous i de cap inspecció.', 'La Riba'],
    ['gl', 'O alcalde, preguntado por O Faro da Ría, non quixo dar a cifra.', 'O Faro da Ría'],
    ['it', 'Lo scrive in una nota inviata a Il Molo il sindaco.', 'Il Molo'],
    ['ru', 'Паром стоит в порту, сообщил корреспонденту РЗК начальник порта.', 'РЗК'],
    ['uk', 'Пором стоїть у порту, розповів кореспондентові РЗК начальник порту.', 'РЗК'],
    ['pt', 'Em resposta enviada ao g7, a secretaria informou que o projeto segue.', 'g7'],
    ['de', 'Auf Nachfrage der Küsten Zeitung sagte der Reeder, man prüfe das.', 'Küsten Zeitung'],
    ['pt', 'Em nota ao g7, a secretaria informou que o projeto segue.', 'g7'],
    ['it', 'Contattato da Il Molo, il sindaco non ha voluto commentare.', 'Il Molo'],
    ['ru', 'РЗК направил запрос в пресс-службу мэрии.', 'РЗК'],
    ['bg', 'Това показват данните, с които „Морски вестник“ разполага.', 'Морски вестник'],
    ['ru', 'Это следует из документа, которым располагает РЗК, но РЗК располагает не всем.', 'РЗК'],
    ['de', 'Nach einer Aufstellung der Behörde, die dem SEEBLICK vorliegt, fehlt das Geld.', 'SEEBLICK'],
    ['de', 'Den Beschluss fasste der Rat, wie das Hafenblatt aus Kreisen der Werft erfuhr.', 'Hafenblatt'],
    ['ro', 'Întrebat de Portul.ro de ce stă feribotul, primarul a ridicat din umeri.', 'Portul.ro'],
    ['ru', 'Письмо (есть у «Причала») подписали капитаны, говорит источник «Причала».', 'Причала'],
    ['en', '“I burst into tears,” the grandmother told PierOnline. “It was all there.”', 'PierOnline'],
    ['ja', '市長は汐見新聞の取材に「急ぎたい」と話した。', '汐見新聞'],
    ['zh', '潮汐日报记者获悉，工程将于明年动工。', '潮汐日报'],
  ])('believes what only a house’s own reporters write (%s): %s', (language, text, name) =>
    expect(Object.keys(spoken(language, text))).toEqual([name]),
  );

  it('holds what houses do that others tell of, too, a weak sign, and of no other name any', () => {
    const weak = spoken('en', 'The Pier Post spoke to a dozen dockers. The Harbour Board visited four sheds.');
    expect(weak).toEqual({ 'The Pier Post': 1.1 });
    expect(spoken('pt', 'A Polícia Civil ouviu doze testemunhas. A Gazeta da Maré percorreu oito feiras.')).toEqual({
      'A Gazeta da Maré': 1.1,
    });
  });

  it('reads no office that has a paper in hand', () =>
    expect(spoken('de', 'Das Schreiben, das dem Gericht vorliegt, ist alt, wie das Amt aus Skerran erfuhr.')).toEqual(
      {},
    ));

  it('believes a paper that an official without a name speaks on to, though late', () => {
    const before = Array.from({ length: 4 }, (_, index) => `${LINES.en} ${index}.`);
    const told = 'A senior official of the waterworks told The Littoral that the soil was loose.';
    const heard = (...paragraphs: readonly string[]) => spoken('en', ...before, ...paragraphs)['The Littoral'] ?? 0;
    expect(heard(told, '“It will cave in,” the official said, adding that a fine had been levied.')).toBeGreaterThan(
      2.1,
    );
    expect(heard(told, 'The mayor said nothing.')).toBeLessThan(2);
    expect(
      heard('Mayor Gord Pettifer told The Littoral that the soil was loose.', 'The official said so.'),
    ).toBeLessThan(2);
  });

  it('reads both what was told and what was asked in one paragraph', () =>
    expect(spoken('da', 'Det skriver rederiet i en mail til Kajposten. Kajposten har kontaktet ministeriet.')).toEqual({
      Kajposten: 3.3,
    }));

  it('reads nothing from a digest that sends its readers on', () => {
    const told = '– Det är en bra dag, säger Ida Berg till Byns Tidning.';
    const passages = passagesOf(`${told}\n\nLäs mer…`);
    expect(spokenSigns(passages, { from: 0, to: 0 }, 'sv')).toEqual([]);
    expect(spokenSigns(passages.slice(0, 1), { from: 0, to: 0 }, 'sv')).not.toEqual([]);
  });

  it('believes a station that is told something now', () => {
    const before = 'Harbour master Gord Pettifer waits.';
    expect(spoken('en', before, 'Two dockers tell CBC News that the ferry waits.')['CBC News']).toBeGreaterThan(2.1);
    expect(spoken('en', before, 'Two dockers told CBC News that the ferry waits.')['CBC News']).toBeLessThan(2);
  });

  it('reads nothing from an interview with another house’s people', () => {
    expect(spoken('en', 'Gord Pettifer said so in an interview with CBC News.')).not.toEqual({});
    expect(spoken('en', 'Gord Pettifer said so in an interview with CBC News anchor Jonas Holt.')).toEqual({});
  });

  it('believes a name that a text says once, at its beginning, to have learnt something', () => {
    const learned = 'In the latest turn, Pier Six has learned that the ferry will be sold.';
    expect(spoken('en', learned, 'The ferry waits.')['Pier Six']).toBeGreaterThan(2.1);
    expect(spoken('en', learned, 'Pier Six builds ferries.')['Pier Six']).toBeLessThan(2);
    expect(spoken('en', 'Drivers at Pier Six has learned that.', 'The ferry waits.')['Pier Six']).toBeLessThan(2);
  });

  it('reads nothing from what was told to a paper where the writer is told things in person', () => {
    const told = 'Islander Gord Pettifer told the Pier Post that the sea came in by night.';
    const me = 'The captain told me that the ferry waits at Skerran.';
    expect(spoken('en', told, me)).toEqual({ 'Pier Post': 2.2 });
    expect(spoken('en', told, me, me, me)).toEqual({});
  });

  it.each([
    ['en', 'He told the Harbour Courier that it would rain.', 'Harbour Courier'],
    ['en', 'They gave their full names to the Harbour Courier.', 'Harbour Courier'],
    ['no', '– Det er en god dag, sier ordføreren til Fjord Tidende.', 'Fjord Tidende'],
    ['sv', 'Skolchefen skriver i ett mejl till Byns Tidning att taket ska bytas.', 'Byns Tidning'],
    ['de', 'Gegenüber der Küsten Zeitung nannte er keine Zahlen.', 'Küsten Zeitung'],
    ['fi', 'Kaupunginjohtaja vahvisti asian HS:lle illalla.', 'HS'],
  ])('holds who was told something a weak sign (%s): %s', (language, text, name) =>
    expect(spoken(language, text)[name]).toBeLessThan(2),
  );

  it.each([
    [
      'en',
      '“It was one winter,” said islander Gord Pettifer. He told the Pier Post that nobody asked him.',
      'Pier Post',
    ],
    ['fr', '« Le sol est souple », confie Bertrand Lafargue, vigneron, à « Sud Ouest ».', 'Sud Ouest'],
    ['it', '«La temperatura non cambia», racconta a La Stampa Ezio Rolando, il maggiore.', 'La Stampa'],
    ['it', '«Il radar non consola», racconta al Secolo XIX il comandante Prospero Schiaffino.', 'Il Secolo XIX'],
    ['de', '„Jetzt ist’s zu spät“, sagt Eugen Häberle im Gespräch mit der Küsten Zeitung.', 'Küsten Zeitung'],
    ['fi', '– Se on päättäväinen, sanoo Risto Ahlfors Turun Sanomille.', 'Turun Sanomat'],
    ['ru', 'Паромы заменят, рассказал «Ведомостям» директор порта Семён Толбонов.', 'Ведомости'],
    ['uk', '– Вода піднялася, – розповів «Дзеркалу тижня» Остап Верба.', 'Дзеркало тижня'],
    ['pl', '– Wystarczyło – powiedział „Rzeczpospolitej” Ludwik Madej.', 'Rzeczpospolita'],
    ['hr', '"Vozim polako", rekao je Zvonimir Lukšić za Večernji list.', 'Večernji list'],
    ['ro', '„Nu există piesă”, a declarat Gheorghe Petcu pentru Portul.ro.', 'Portul.ro'],
    ['pl', '– Nie ma części – mówi w rozmowie z Latarnia.pl Grzegorz Petryka.', 'Latarnia.pl'],
    ['hu', '„Nincs alkatrész” – mondta Petrényi Gergely a Partlap.hu-nak.', 'Partlap.hu'],
    ['es', '«Entramos a ojo», cuenta a Página/12 el patrón Suso Lameiro.', 'Página/12'],
  ])('believes a paper that a person named in full spoke to (%s): %s', (language, text, name) =>
    expect(spoken(language, text)[name]).toBeGreaterThan(2.1),
  );

  it.each([
    ['en', 'The actor Gord Pettifer told the Pier Post in 2016 that he was tired.', 'Pier Post'],
    ['en', 'Jane Marsh told Sky News that it would rain.', 'Sky News'],
    ['pl', '– Najlepiej brzmi nocą – mówiła w rozmowie z Polskim Radiem Danuta Frątczak.', 'Polskie Radio'],
    ['en', 'The prime minister told the Pier Post that it would rain.', 'Pier Post'],
    ['en', 'Jane Marsh said so in an interview with the Pier Post.', 'Pier Post'],
    ['de', 'Das sagte Jana Roth der Rheinischen Zeitung.', 'Rheinischen Zeitung'],
    ['de', 'Auf Nachfrage der „Küsten Zeitung“ sagte der Reeder, man prüfe das.', 'Küsten Zeitung'],
    ['de', 'Die Werft reagiert auf die Nachfrage der Kundschaft(en).', 'Kundschaft'],
    ['de', 'Auf Anfrage der Linken erklärte der Senat, man prüfe das.', 'Linken'],
    ['de', 'Damit liegt der Schwerpunkt am Hafen.', 'Schwerpunkt'],
    ['pt', '“Ele fala?”, disse a senadora em resposta ao MOLHES.', 'MOLHES'],
    ['pt', 'Ao MOLHES, a senadora disse que a balsa segue.', 'MOLHES'],
    ['fr', 'Interrogé par Le Quai, Bertrand Lafargue a refusé de répondre.', 'Le Quai'],
    ['en', 'Gord Pettifer spoke exclusively to the Pier Post in 2016.', 'Pier Post'],
    ['en', '“Not a word,” Jane Marsh told Gregor Stern on the pier.', 'Stern'],
  ])('doubts what was told long ago, to stations, without a name, in interviews (%s): %s', (language, text, name) =>
    expect(spoken(language, text)[name] ?? 0).toBeLessThan(2.1),
  );

  describe('of a text that tells it below its first quarter', () => {
    const late = (language: string, told: string) =>
      spoken(language, ...Array.from({ length: 4 }, (_, index) => `${LINES[language]} ${index}.`), told);

    it.each([
      ['en', 'Islander Gord Pettifer told the Pier Post that nobody asked him.', 'Pier Post'],
      ['es', '«Entramos a ojo», cuenta a The Pier Post el patrón Suso Lameiro.', 'Pier Post'],
      ['it', '«Il radar non consola», racconta al Secolo XIX il comandante Prospero Schiaffino.', 'Il Secolo XIX'],
    ])('doubts a name with an article (%s): %s', (language, told, name) => {
      expect(late(language, told)[name] ?? 0).toBeLessThan(2.1);
      expect(spoken(language, told)[name] ?? spoken(language, told)[`The ${name}`]).toBeGreaterThan(2.1);
    });

    it('believes a name without one', () =>
      expect(late('en', 'Islander Gord Pettifer told Pier Post that nobody asked him.')['Pier Post']).toBeGreaterThan(
        2.1,
      ));
  });

  it.each([
    ['de', '„Ich dachte erst: Waschmaschine“, sagt der frühere Schlosser Jan Roth zu FANAL. „Aber dann.“', 'FANAL'],
    ['de', '„Das geht an einem Nachmittag“, erklärte Jana Rademann gegenüber kade online.', 'kade online'],
    ['de', 'Zwei Firmen haben gegenüber kade online erklärt, sie prüften das. Jana Roth nicht.', 'kade online'],
    ['en', '“They look like dice,” archaeologist Ida Pell told Quiet Science in an email. Science News told all.', ''],
    ['pt', '“É um recuo”, disse Ida Prado ao MOLHES esta segunda-feira.', 'MOLHES'],
  ])('believes what a house says in its own way (%s): %s', (language, text, name) =>
    expect(name === '' ? Object.keys(spoken(language, text)) : [spoken(language, text)[name]! > 2.1]).toEqual(
      name === '' ? ['Quiet Science'] : [true],
    ),
  );

  it('believes a paper that a text has seen something as it opens, where it is no known one', () => {
    const seen = (name: string) => `A trust kept its backups in a garage, according to an audit seen by ${name}.`;
    expect(spoken('en', seen('The Littoral'), LINES.en!)['The Littoral']).toBeGreaterThan(2.1);
    for (const name of ['The Guardian', 'Littoral', 'The Littoral in 2016'])
      for (const weight of Object.values(spoken('en', seen(name), LINES.en!))) expect(weight).toBeLessThan(2);
    const late = spoken('en', LINES.en!, LINES.en!, LINES.en!, seen('The Littoral'))['The Littoral'];
    expect(late).toBeLessThan(2);
  });

  it.each([
    ['de', '„Das ist schlecht“, sagte Ministerin Jana Roth zu TTIP.', 'TTIP'],
    ['de', 'Jana Roth fuhr im Sommer zu FANAL.', 'FANAL'],
    ['de', '„Das ist schlecht“, sagte Jana Roth zu FANAL und den Leuten aus Skerran.', 'FANAL'],
    ['de', 'Jana Roth erklärte das gegenüber fremden online.', 'fremden online'],
    ['en', 'The boat was new, Ida Pell told reporters online.', 'reporters online'],
  ])('reads no house in what is said to others (%s): %s', (language, text, name) =>
    expect(spoken(language, text)[name]).toBeUndefined(),
  );

  it('holds letters that make no noun for next to nothing', () => {
    expect(spoken('de', 'Man prüfe das, heißt es auf Anfrage des LR.')).toEqual({ LR: 0.4 });
    expect(spoken('de', 'Man prüfe das, heißt es auf Anfrage des Landes.')).toEqual({});
  });

  it('drops a name that the text also cites', () =>
    expect(spoken('en', 'He told the Pier Post that it would rain.', 'The Pier Post first reported the rain.')).toEqual(
      {},
    ));

  it('drops both of two houses that were told as much', () =>
    expect(
      spoken('en', 'He told the Pier Post that it would rain.', 'She told the Coast Tribune that it would not.'),
    ).toEqual({}));

  it('takes initials for no rival of the name they stand for', () =>
    expect(
      Object.keys(spoken('no', '– Ja, sier hun til Fjord Tidende.', 'Ordføreren sier til FT at kaia blir ferdig.')),
    ).toEqual(['Fjord Tidende', 'FT']));

  it.each([
    ['en', 'She told Reuters that the wall would hold.'],
    ['de', 'Das sagte sie der Sitzung und dem Bürgermeister.'],
    ['xx', 'He told the Harbour Courier that it would rain.'],
  ])('says nothing of agencies, of German nouns and in languages it has no words for (%s)', (language, text) =>
    expect(spoken(language, text)).toEqual({}),
  );
});

describe('speechScanner', () => {
  const said = 'The railway did not respond to Lantern’s request for comment.';
  it('tells of a paragraph whether it may speak of a house', () => {
    expect(speechScanner('en-GB')(said)).not.toBe(0);
    expect(speechScanner('en')('The ferry stayed in the harbour.')).toBe(0);
  });
  it('may always in languages without such words', () => expect(speechScanner('zh')(said)).toBe(1));
});
