import { describe, expect, it } from 'vitest';
import { isOfCommentForm, leadsToComments } from '../../../src/rules/text/comment-forms.ts';
import { BODY, reading, valuesOf } from './passages-of.ts';

describe('isOfCommentForm', () => {
  it.each([
    'Your email address will not be published. Required fields are marked *',
    'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
    'Votre adresse e-mail ne sera pas publiée.',
    'Twój adres e-mail nie zostanie opublikowany.',
    'Az e-mail címet nem tesszük közzé.',
    'Ваш адрес email не будет опубликован.',
    'メールアドレスが公開されることはありません。',
    'To post a comment, log in',
    'Um selbst Kommentare verfassen zu können, müssen Sie sich anmelden.',
    'Para comentar debes iniciar sesión',
    'Aby dodać komentarz, zaloguj się',
  ])('takes "%s" for one of its lines', (line) => expect(isOfCommentForm(line)).toBe(true));

  it.each([
    'Your letter will be published on Friday',
    'To comment on the ferry would be rash, the harbour master said.',
    'Um die Fähre zu sehen, müssen Sie früh aufstehen.',
    'Para comentarios sobre el puerto, el alcalde no estaba.',
    'Чтобы паром вышел из гавани, нужен двигатель.',
  ])('does not take "%s" for one', (line) => expect(isOfCommentForm(line)).toBe(false));
});

describe('leadsToComments', () => {
  it.each([
    'Write a comment',
    'Rédigez votre commentaire (1000 caractères max.):',
    'Escribe tu comentario',
    'Napsat komentář',
    'Добавить комментарий',
    'Bir cevap yazın',
    'コメントを残す',
    '发表评论',
    'Lesermeinungen',
    'Komentarze czytelników (12)',
  ])('takes "%s" for a way to them', (line) => expect(leadsToComments(line)).toBe(true));

  it.each([
    'Write a letter to the mayor',
    'Lesermeinungen über die neue Fähre gehen weit auseinander',
    'Kirjoita kirja satamasta',
    'Написать письмо мэру',
  ])('does not take "%s" for one', (line) => expect(leadsToComments(line)).toBe(false));
});

describe('readRunningText', () => {
  it('ends a text over the form', () => {
    const form = 'Um selbst Kommentare verfassen zu können, müssen Sie sich anmelden.';
    const rest = 'The gulls of the pier are the ones to ask, and nobody does so, I wrote it here a year ago and more.';
    const { body } = reading(`The ferry waits in the harbour\n\n${BODY}\n\n${form}\n\n${rest}`);
    expect(body.some(({ text }) => text.includes('gulls'))).toBe(false);
  });
  it('finds its headline over a button of it', () => {
    const text = `The ferry waits in the harbour\n\nBy Mara Holt\n\nWrite a comment\n\n${BODY}`;
    expect(valuesOf(reading(text), 'title')).toEqual(['The ferry waits in the harbour']);
  });
});
