/** Regions of a saved page whose lines are of other articles or of nobody's text, wherever they stand. */
export const FOREIGN_REGIONS: ReadonlySet<string> = new Set([
  'html-related',
  'html-teaser',
  'html-next-article',
  'html-caption',
  'html-hidden',
  'html-cookie',
]);
