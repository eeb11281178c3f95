import { copyAnchors } from './page/anchors.ts';
import { focusSearch } from './page/focus-search.ts';
import { startReading } from './page/reading.ts';
import { startSettings } from './page/settings.ts';

focusSearch();
startReading();
copyAnchors();
startSettings();
