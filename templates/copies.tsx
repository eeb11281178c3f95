import type { CopiesView } from '../src/views/copies.ts';
import type { JSX } from './jsx-runtime.ts';
import { DateText } from './lists.tsx';

/** Where the text of an article is printed, too. */
export function Copies({ copies }: { readonly copies: CopiesView }): JSX.Element {
  return (
    <dl class="notes copies">
      <div>
        <dt>{copies.label}</dt>
        {copies.places.map(({ href, name, date, nearly }) => (
          <dd>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
            {date && <DateText date={date} />}
            {nearly && <span class="missing">{nearly}</span>}
          </dd>
        ))}
        {copies.more && <dd>{copies.more}</dd>}
      </div>
    </dl>
  );
}
