// Runs beside the judges' packages: prints the grade, then one line for each thing that is not right.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

const [httpPort, httpsPort, ...policies] = process.argv.slice(2);
const site = await retrieve('localhost', { httpPort: Number(httpPort), httpsPort: Number(httpsPort) });
const results = ALL_TESTS.map((test) => test(site)).filter(({ result }) => result);
const modifiers = results.map(({ result }) => getScoreModifier(result));
const score = modifiers.reduce((sum, modifier) => sum + modifier, 100);
console.log(`${getGradeForScore(score).grade} (${score})`);
results
  .filter((_, index) => modifiers[index] < 0)
  .forEach(({ result }) => console.log(`observatory: ${result}`));
for (const policy of policies) {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  for (const { severity, directive, description } of findings)
    if (severity <= Severity.MEDIUM) console.log(`csp_evaluator: ${directive}: ${description}`);
}
