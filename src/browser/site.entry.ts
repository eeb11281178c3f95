import { copyAnchors } from './page/anchors.ts';
import { startDirectory } from './page/directory.ts';
import { focusSearch } from './page/focus-search.ts';
import { startListView } from './page/list-view.ts';
import { showThisDay } from './page/on-this-day.ts';
import { startReading } from './page/reading.ts';
import { startSettings } from './page/settings.ts';
import { watchTables } from './page/tables.ts';
import { keepPlace } from './page/translations.ts';

focusSearch();
startReading();
startDirectory();
startListView();
copyAnchors();
watchTables();
showThisDay();
startSettings();
keepPlace();
