import { bench, parts } from '../tests/bench/bench';
import { overBudget } from '../tests/bench/budgets';

// `npm run bench` measures everything and may take a quarter of an hour; `npm run bench -- weight visit` some of it.
const named = process.argv.slice(2);
const unknown = named.find((name) => !parts.some((part) => part === name));
if (unknown === undefined) {
  await bench(new Set(parts.filter((part) => named.length === 0 || named.includes(part))));
  if (overBudget() > 0) console.log(`\n${overBudget()} figures are over their budget`);
  process.exitCode = overBudget() > 0 ? 1 : 0;
} else {
  console.error(`There is no part "${unknown}". Those that there are: ${parts.join(', ')}`);
  process.exitCode = 2;
}
