import { restoreFolder } from '../lib/delivery';
import { listen, runNext } from './run';

// Serves the last build that went well; `npm run site` builds first.
restoreFolder(process.env.PLENARY_DIST_DIR ?? '.next');
process.exitCode = await runNext(['start', ...listen]);
