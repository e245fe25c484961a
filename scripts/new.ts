import { createInterface } from 'node:readline/promises';
import { begin } from '../lib/starters';

const { stdin, stdout } = process;
const terminal = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
// Ctrl-C and Ctrl-D end it before anything is written.
const stop = () => process.exit(130);
terminal?.on('SIGINT', stop).on('close', stop);

// The day where the editor sits; this locale writes it as ISO 8601 does.
const today = new Intl.DateTimeFormat('en-CA').format();
const ground = { root: process.env.CONTENT_DIR ?? 'content', today };
const ask = terminal && ((question: string) => terminal.question(question));
const { ok, message } = await begin(process.argv.slice(2), ground, ask);
terminal?.off('close', stop).close();
if (ok) console.log(message);
else console.error(message);
process.exitCode = ok ? 0 : 1;
