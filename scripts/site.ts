import { build } from './build';
import { listen, runNext } from './run';

const code = await build();
process.exitCode = code === 0 ? await runNext(['start', ...listen]) : code;
