import { focusSearch } from './page/focus-search.ts';
import { startReading } from './page/reading.ts';

focusSearch();
startReading();
