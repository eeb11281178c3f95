import { describe, expect, it } from 'vitest';
import { mailHouses } from '../../../../src/rules/text/outlets/mails.ts';
import { passagesOf } from '../passages-of.ts';

function hosts(text: string, format: 'text' | 'markdown' = 'text'): readonly string[] {
  const [passage] = passagesOf(text, format);
  return mailHouses(passage!.text, passage!.block.node as never);
}

describe('mailHouses', () => {
  it.each([
    ['Malin Ekström malin.ekstrom@byn.example', 'byn.example'],
    ['Fehler entdeckt? fehlerhinweis@kade.example', 'kade.example'],
    ['정다은 기자 daeun@hanbit.example', 'hanbit.example'],
  ])('reads the host of a desk or of who is named beside it: %s', (text, host) => expect(hosts(text)).toEqual([host]));

  it('reads an address behind a name', () =>
    expect(hosts('Text: [Oskar Wingren](mailto:oskar.wingren@byn.example)', 'markdown')).toEqual(['byn.example']));

  it('reads the address of who is named in the line above', () => {
    const [above, line] = passagesOf('Elin Öhrström\n\nelin.ohrstrom@byn.example');
    expect(mailHouses(line!.text, line!.block.node as never, above!.text)).toEqual(['byn.example']);
  });

  it.each(['Tickets: info.box@zoo.example', 'Write to jana.roth@gmail.com, Jana Roth'])('reads none from %s', (text) =>
    expect(hosts(text)).toEqual([]),
  );
});
