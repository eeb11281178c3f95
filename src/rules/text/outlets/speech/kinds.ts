/**
 * How reporters of one language speak of their own house and of others. `ahead` are words that stand right before a house's
 * name, `behind` right after it. `comment`: only a house's own reporters say it (a request for comment); `asked`: they
 * mostly do (who was asked, what was learned); `told`: who said something to whom, which a rival may have heard; `said`: the
 * same by a small word alone, where one of `saying` stands before it in the sentence; `seen`: who has a paper in hand, which
 * others report of a rival; `acted`: what houses do that others may tell of ("visited", "spoke to"); `cited`: what others reported.
 */
export interface SpeechWords {
  readonly ahead: Readonly<Partial<Record<SpeechKind | 'said', string>>>;
  readonly behind?: Readonly<Partial<Record<SpeechKind, string>>>;
  readonly saying?: string;
  /** Articles and nouns such as "the newspaper" between those words and the name. */
  readonly between?: string;
}

export type SpeechKind = 'comment' | 'asked' | 'told' | 'seen' | 'acted' | 'cited';
