import type { Passage } from '../../passages.ts';

/**
 * What a small place says of the name in it. `credit`: who took a picture, and for whom; `question`: who asks in an
 * interview; `dateline`: what stands alone before a text's first words; `offer`: a newsletter, an app, a podcast of that
 * name; `staff`: whose reporter somebody is; `desk`: whose graphics or archive; `support`: whom readers are asked to support;
 * `contact`: whom they may tell a story; `described`: what a house says that it is; `told`: who was told or asked
 * something; `rights`: who holds them; `opening`: a sentence that begins with the name in small letters; `initials`: the
 * name's initials behind the last sentence.
 */
export type MentionKind =
  | 'credit'
  | 'question'
  | 'dateline'
  | 'offer'
  | 'staff'
  | 'desk'
  | 'support'
  | 'contact'
  | 'described'
  | 'told'
  | 'rights'
  | 'opening'
  | 'initials';

/** A name in a place where a house names itself, and others are named, too. */
export interface Mention {
  readonly name: string;
  readonly kind: MentionKind;
  readonly passage: Passage;
}

/** Source of a pattern, for the flag `u`, of a name in whatever letters, of up to four words. */
export const ANY_NAME = "[\\p{L}\\d][\\p{L}\\p{M}\\d.&’'-]{1,24}(?: [\\p{L}\\d][\\p{L}\\p{M}\\d&’'-]{0,24}){0,3}";
