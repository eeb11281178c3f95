import type { ArticleView, NameLink, Neighbour } from '../src/views/article.ts';
import type { Note, Run } from '../src/views/record.ts';
import type { Frame } from '../src/views/view.ts';
import { ArticleText } from './body.tsx';
import { Copies } from './copies.tsx';
import { Evidence } from './evidence.tsx';
import type { Children, JSX } from './jsx-runtime.ts';
import { inside, printPage } from './layout.tsx';
import { DateText, Words } from './lists.tsx';

/** The page of one article. */
export function print(frame: Frame, view: ArticleView): Uint8Array {
  const { title, body, labels } = view;
  return printPage(frame, view, [
    frame.reading && (
      <script type="application/json" id="reading" dangerouslySetInnerHTML={{ __html: frame.reading }} />
    ),
    ...inside(<article class="article" />, [
      <header class="article-head">
        {view.untitled && <p class="kicker">{view.untitled}</p>}
        <h1 class={view.untitled ? 'untitled' : undefined} lang={title.lang} dir={title.dir}>
          {title.text}
        </h1>
        <Byline view={view} />
        {view.notes.length > 0 && <Notes notes={view.notes} />}
        {view.copies && <Copies copies={view.copies} />}
        <Evidence view={view} />
      </header>,
      view.contents.length > 0 && (
        <nav class="contents" aria-label={labels.contents}>
          <p class="label">{labels.contents}</p>
          <ol>
            {view.contents.map(({ href, text, depth }) => (
              <li class={`depth-${depth}`}>
                <a href={href} lang={body.lang} dir={body.dir}>
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ),
      <ArticleText view={view} />,
      <footer class="article-foot">
        <section class="record" aria-labelledby="record">
          <h2 id="record">{labels.record}</h2>
          <Notes notes={view.record}>
            <References references={view.references} />
          </Notes>
          <p>
            <a href={view.report.href}>{view.report.text}</a>
          </p>
        </section>
        {(view.older || view.newer) && (
          <nav class="around" aria-label={labels.around}>
            {view.older && <NeighbourLink neighbour={view.older} rel="prev" />}
            {view.newer && <NeighbourLink neighbour={view.newer} rel="next" />}
          </nav>
        )}
      </footer>,
    ]),
  ]);
}

function Byline({ view: { outlet, authors, date, labels, readingTime } }: { readonly view: ArticleView }): JSX.Element {
  return (
    <dl class="byline">
      <div>
        <dt>{labels.outlet}</dt>
        <dd>{outlet ? <Name name={outlet} /> : <span class="missing">{labels.notStated}</span>}</dd>
      </div>
      <div class={authors.length > 4 ? 'many' : undefined}>
        <dt>{labels.by}</dt>
        {authors.map((author) => (
          <dd>
            <Name name={author} />
          </dd>
        ))}
        {authors.length === 0 && (
          <dd>
            <span class="missing">{labels.notStated}</span>
          </dd>
        )}
      </div>
      <div>
        <dt>{labels.date}</dt>
        <dd>
          {date ? (
            <a href={date.href}>
              <DateText date={date} />
            </a>
          ) : (
            <span class="missing">{labels.notStated}</span>
          )}
        </dd>
      </div>
      {readingTime && (
        <div>
          <dt>{labels.length}</dt>
          <dd>{readingTime}</dd>
        </div>
      )}
    </dl>
  );
}

function Name({ name: { href, name } }: { readonly name: NameLink }): JSX.Element {
  return (
    <a href={href}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** Files for programs that keep references; a browser's extension finds the same in the empty span. */
function References({ references: { label, files, coins } }: Pick<ArticleView, 'references'>): JSX.Element {
  return (
    <div class="references">
      <dt>{label}</dt>
      {files.map(({ text, name, href }) => (
        <dd>
          <a href={href} download={name}>
            {text}
          </a>
        </dd>
      ))}
      <dd hidden>
        <span class="Z3988" title={coins} />
      </dd>
    </div>
  );
}

function Notes({ notes, children }: { readonly notes: readonly Note[]; readonly children?: Children }): JSX.Element {
  return (
    <dl class="notes">
      {notes.map(({ label, runs, href, code }) => (
        <div>
          <dt>{label}</dt>
          <dd class={code ? 'code' : undefined}>
            {href ? (
              <a href={href}>
                <Runs runs={runs} />
              </a>
            ) : (
              <Runs runs={runs} />
            )}
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }): JSX.Element {
  return <>{runs.map(({ text, apart }) => (apart ? <bdi>{text}</bdi> : text))}</>;
}

function NeighbourLink({
  neighbour,
  rel,
}: {
  readonly neighbour: Neighbour;
  readonly rel: 'prev' | 'next';
}): JSX.Element {
  return (
    <a rel={rel} class={rel} href={neighbour.href}>
      <span class="label">
        {neighbour.label} {neighbour.date && <DateText date={neighbour.date} />}
      </span>
      <Words phrase={neighbour.title} />
    </a>
  );
}
