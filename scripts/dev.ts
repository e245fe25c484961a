import { check } from './check';
import { listen, runNext } from './run';

// Says at once what is wrong; the server starts all the same and shows the same problems over the page.
await check(process.env.CONTENT_DIR ?? 'content');
process.exitCode = await runNext(['dev', ...listen], { PLENARY_DIST_DIR: '.next-dev' });
