import fs from 'node:fs';
import path from 'node:path';
import { largeFolder, largeWorkshop } from '../tests/support/large';

// Writes the large workshop anew, to where tests, the bench and `npm run demo` find it.
fs.rmSync(largeFolder, { recursive: true, force: true });
for (const [name, text] of largeWorkshop()) {
  const file = path.join(largeFolder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
