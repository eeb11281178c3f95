import { homeOf } from './home.ts';
import { keepHouse } from './housekeeping.ts';

// A program of its own, started by startHousekeeping with the output's path. What fails here is done by the next build.
await keepHouse(homeOf(process.argv[2] ?? '')).catch(() => {});
