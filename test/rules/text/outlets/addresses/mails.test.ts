import { describe, expect, it } from 'vitest';
import {
  deskMails,
  mailHouses,
  ofOneDesk,
  writersMails,
} from '../../../../../src/rules/text/outlets/addresses/mails.ts';
import { signOf } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

function hosts(text: string, format: 'text' | 'markdown' = 'text'): readonly string[] {
  const [passage] = passagesOf(text, format);
  return mailHouses(passage!.text, passage!.block.node as never);
}

describe('mailHouses', () => {
  it.each([
    ['Malin Ekström malin.ekstrom@byn.example', 'byn.example'],
    ['Fehler entdeckt? fehlerhinweis@kade.example', 'kade.example'],
    ['Do you know more? Contact the reporter at mara.holt@littoral.example', 'littoral.example'],
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

describe('writersMails', () => {
  const hostsOf = (page: string): readonly string[] => {
    const passages = passagesOf(page);
    return writersMails(passages, { from: 1, to: passages.length - 2 }).map(({ name }) => name);
  };

  it.each([
    ['alone under the text', `By Mara Holt\n\n${BODY}\n\nmholt@byn.example`],
    ['by its form, under a text without byline', `Ferry\n\n${BODY}\n\nmara.holt@byn.example`],
    ['in a note on the author', `Ferry\n\n${BODY}\n\nMara Holt covers the harbour. Email her at mara.holt@byn.example`],
  ])('reads the host of the writer’s address %s', (_, page) => expect(hostsOf(page)).toEqual(['byn.example']));

  it('reads none of somebody else’s', () =>
    expect(hostsOf(`By Mara Holt\n\n${BODY}\n\nSend pictures of your boat to jroth@boats.example`)).toEqual([]));

  it('reads none under the word for who is to be asked', () =>
    expect(hostsOf(`Ferry\n\n${BODY}\n\nPress contact\n\njonas.roth@boats.example`)).toEqual([]));
});

describe('deskMails', () => {
  const read = (line: string) => deskMails(passagesOf(line)[0]!);

  it.each([
    'Kontakt: redakcja@kutter.example',
    'Service abonnement : contact@kutter.example',
    'Redaktion und Verlag: redaktion@post.kutter.example',
    'Escríbanos a redaccion@kutter.example',
  ])('reads the domain of a desk: %s', (line) => expect(read(line)).toEqual(['kutter.example']));

  it.each(['Reklama: reklama@kutter.example', 'Rights: info@boats.example', 'redakcja@gmail.com'])(
    'reads none of anybody else: %s',
    (line) => expect(read(line)).toEqual([]),
  );
});

describe('ofOneDesk', () => {
  const [passage] = passagesOf('Home');
  const at = (host: string) => signOf(host, 1.4, passage!, 'desk-mail')!;

  it('keeps the signs of one house’s desks', () =>
    expect(ofOneDesk([at('kutter.example'), at('kutter.example')])).toHaveLength(2));
  it('keeps none where several houses’ desks are named', () =>
    expect(ofOneDesk([at('kutter.example'), at('boats.example')])).toEqual([]));
});
