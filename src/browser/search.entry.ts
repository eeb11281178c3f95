import { dataOf } from './page/dom.ts';
import { startSearchPage } from './page/search-page.ts';

startSearchPage(dataOf('search-data'));
