import type { ArticleView } from '../src/views/article.ts';
import type { BodyView, PassageView } from '../src/views/body.ts';
import { type JSX, printHtml } from './jsx-runtime.ts';

/** The text of an article: its body, what stood around it hidden in its place, and the choice of what is shown. */
export function ArticleText({ view: { body, empty } }: { readonly view: ArticleView }): JSX.Element {
  const html = body.pieces.map((piece) =>
    typeof piece === 'string' ? piece : printHtml(<Passage {...{ piece, body }} />),
  );
  return (
    <>
      {body.pieces.length > 0 && <Ways body={body} />}
      {empty && <p class="empty">{empty}</p>}
      {html.length > 0 && (
        // The blocks were sanitised as the last step of printing them; what stands between them is escaped here.
        <div
          class="prose"
          id="body"
          lang={body.lang}
          dir={body.dir}
          data-copied={body.copied ?? undefined}
          dangerouslySetInnerHTML={{ __html: html.join('\n') }}
        />
      )}
    </>
  );
}

/** Works without a script: the style sheet looks at what is chosen. */
function Ways({ body: { label, views } }: { readonly body: BodyView }): JSX.Element {
  return (
    <div class="text-ways" role="radiogroup" aria-label={label}>
      {views.map(({ value, text }, index) => (
        <label>
          <input type="radio" name="text" value={value} checked={index === 0} />
          {text}
        </label>
      ))}
      {views.map(
        ({ value, note }) =>
          note && (
            <p class={`text-note ${value}`} hidden>
              {note}
            </p>
          ),
      )}
    </div>
  );
}

function Passage({ piece, body }: { readonly piece: PassageView; readonly body: BodyView }): JSX.Element {
  const { kind, heading, items } = piece;
  return (
    <div class={`passage ${kind}`} hidden>
      <p class="passage-heading" {...body.headings}>
        {heading}
      </p>
      {items.map(({ lines, text }) => (
        <p data-lines={lines}>{text}</p>
      ))}
    </div>
  );
}
