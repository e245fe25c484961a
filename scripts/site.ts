import { build } from './build';
import { runNext } from './run';

const code = await build();
process.exitCode = code === 0 ? await runNext(['start', '--port', process.env.PORT ?? '3000']) : code;
