import { generatedFiles, outOfDate, writeFiles } from '../lib/guide';

// Brings up to date what follows from the schemas, the tags and the rules: VS Code's files and the tables of docs/.
const stale = outOfDate(await generatedFiles());
writeFiles(stale);
console.log(
  stale.length > 0 ? stale.map(({ path }) => `Wrote ${path}`).join('\n') : 'Everything was up to date.',
);
