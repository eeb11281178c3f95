/** Paragraphs of running text that name no one and nothing. */
export const PARAGRAPHS = [
  'The council met for four hours on Tuesday evening and closed the session without a vote on the new harbour wall.',
  'Members had asked for a second estimate after the first one, drawn up in spring, came out a third above the budget.',
  'Work on the old wall has stood still since the storm in February, and the lower quay remains closed to all boats.',
  '“Nobody here wants to wait for another winter,” said the harbour master, who has kept the log for eleven years.',
  'The second estimate is due in May. Until then the town will pay for the temporary barrier out of its reserve.',
] as const;

/** Parts of a saved page; each is a piece of HTML. */
export interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly headline?: string;
  readonly below?: string;
  readonly body?: string;
  readonly inside?: string;
  readonly after?: string;
}

/** A news page with menus around it, the given parts in their places. */
export function newsPage(parts: Parts = {}): string {
  const {
    head = '<title>Harbour wall waits</title>',
    above = '',
    headline = '<h1>Harbour wall waits</h1>',
    below = '',
  } = parts;
  const { body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'), inside = '', after = '' } = parts;
  const menu = ['Home', 'World', 'Sport', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>${head}</head>
<body>
<nav><ul>${menu}</ul></nav>
<main>
<article>
${above}
<header>${headline}
${below}</header>
<div class="story">
${body}
${inside}
</div>
</article>
${after}
</main>
<footer><p>© The Harbour Courier. All rights reserved, here and elsewhere.</p></footer>
</body>
</html>
`;
}
