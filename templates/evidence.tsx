import type { ArticleView } from '../src/views/article.ts';
import type { Phrase } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';

/** On request: where each field was read, by which rule, what was overruled, or why it is missing. */
export function Evidence({ view: { evidence, labels } }: { readonly view: ArticleView }): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{labels.evidence}</summary>
      <p>{labels.evidenceNote}</p>
      <dl>
        {evidence.map(({ field, value, source, rule, quote, others }) => (
          <div>
            <dt>{field}</dt>
            <dd>
              {value && (
                <p class="evidence-value">
                  <bdi>{value}</bdi>
                </p>
              )}
              <p class={value ? undefined : 'missing'}>
                {source} {quote && <Quote quote={quote} />}
                {rule && <span class="rule">{rule}</span>}
              </p>
              {others.length > 0 && (
                <>
                  <p class="label">{labels.overruled}</p>
                  <ul>
                    {others.map((other) => (
                      <li>
                        <bdi class="evidence-value">{other.value}</bdi> {other.source} <Quote quote={other.quote} />
                        <span class="rule">{other.rule}</span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Quote({ quote }: { readonly quote: Phrase }): JSX.Element {
  return (
    <q lang={quote.lang} dir={quote.dir}>
      {quote.text}
    </q>
  );
}
