import { nginxConfig } from '../lib/delivery';
import { generatedFiles, outOfDate, writeFiles } from '../lib/guide';

// Brings up to date what follows from the schemas, the tags and the rules: VS Code's files, the tables of docs/, and
// from what answers are sent under: nginx's configuration.
const nginx = { path: 'docs/nginx.conf', text: nginxConfig() };
const stale = outOfDate([...(await generatedFiles()), nginx]);
writeFiles(stale);
console.log(
  stale.length > 0 ? stale.map(({ path }) => `Wrote ${path}`).join('\n') : 'Everything was up to date.',
);
