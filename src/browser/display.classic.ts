import { applySettings, storedSettings } from './page/settings.ts';

// Runs before anything is painted, so that no page shows in a scheme or size that is not the reader's.
applySettings(storedSettings());
