import { planArticles } from './article.ts';
import type { Draft } from './article-text.ts';
import { allCalendars } from './calendar-system.ts';
import { planAuthors, planGaps, planLanguages, planOutlets } from './collections.ts';
import { planCoverage } from './coverage.ts';
import { planDays } from './days.ts';
import { planHome } from './home.ts';
import { planMonths } from './months.ts';
import { planNames } from './names.ts';
import { planAbout, planMissing } from './prose.ts';
import { planRedirects } from './redirects.ts';
import { planSearch } from './search.ts';
import type { Plan, Site } from './site.ts';
import type { PageView } from './view.ts';
import { planYears } from './years.ts';

/**
 * Every page of a site in one language: the articles first, then the lists that lead to them. No two have the same path.
 * Pages of a further language lie in its folder.
 */
export function* planPages(site: Site): Generator<Plan> {
  for (const plan of planTree(site)) yield site.tree === '' ? plan : within(site.tree, plan);
}

function* planTree(site: Site): Generator<Plan> {
  yield* planArticles(site);
  yield* planRedirects(site);
  yield planHome(site);
  yield* planYears(site);
  for (const system of allCalendars(site.calendars)) yield* planMonths(site, system);
  yield* planDays(site);
  yield* planNames(site, 'outlets');
  yield* planOutlets(site);
  yield* planNames(site, 'authors');
  yield* planAuthors(site);
  yield* planLanguages(site);
  yield* planGaps(site);
  yield planCoverage(site);
  if (site.search) yield planSearch(site);
  yield planAbout(site);
  // A host shows one page for all addresses where nothing is.
  if (site.tree === '') yield planMissing(site);
}

function within(tree: string, plan: Plan): Plan {
  const { view, draft } = plan;
  const moved = <Made extends PageView | Draft>(made: Made): Made => ({ ...made, path: `${tree}/${made.path}` });
  return {
    ...plan,
    path: `${tree}/${plan.path}`,
    view: () => moved(view()),
    ...(draft && { draft: () => moved(draft()) }),
  };
}
