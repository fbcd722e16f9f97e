// What does a merchant upload? One zip, the same bytes from the same files: `npm run plugin:zip -- [--app-url https://…]`.
// What is made of other files, the words above all, is made anew before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folder } from './files.ts';
import { writeLanguages } from './languages.ts';
import { buildZip } from './package.ts';

const { values } = parseArgs({ options: { 'app-url': { type: 'string', default: '' } } });
const file = join(folder, 'dist/aftercare.zip');
writeLanguages();
const zip = buildZip(values['app-url']);
mkdirSync(join(folder, 'dist'), { recursive: true });
writeFileSync(file, zip);
console.log(`${file}: ${zip.length.toLocaleString('en')} bytes`);
