import { check } from './check';
import { runNext } from './run';

// Says at once what is wrong; the server starts all the same and shows the same problems over the page.
await check(process.env.CONTENT_DIR ?? 'content');
process.exitCode = await runNext(['dev', '--port', process.env.PORT ?? '3000'], { PLENARY_DIST_DIR: '.next-dev' });
