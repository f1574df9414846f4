// executable.mjs FOLDER: what FOLDER/executable.js finds.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = process.argv[2];
process.env.HOME = folder;
const { findExecutable, whyNotServing } = createRequire(import.meta.url)(path.join(folder, 'executable.js'));
fs.mkdirSync(path.join(folder, 'bin/folder'), { recursive: true });
fs.writeFileSync(path.join(folder, 'bin/tool'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
fs.writeFileSync(path.join(folder, 'bin/old'),
  '#!/bin/sh\necho >&2\necho "async-tidy: error: no such command" >&2\nexit 2\n',
  { mode: 0o755 });
fs.writeFileSync(path.join(folder, 'bin/text'), '', { mode: 0o644 });

const bin = path.join(folder, 'bin');
for (const [name, setting] of [
  ['by name', 'tool'], ['by path', `${bin}/tool`], ['of the workspace', '${workspaceFolder}/bin/tool'],
  ['relative', './bin/tool'], ['in the home', '~/bin/tool'], ['a folder', `${bin}/folder`],
  ['not executable', `${bin}/text`], ['not there', 'other'], ['nothing', ' ']]) {
  const file = findExecutable(setting, folder, `/nowhere${path.delimiter}${bin}`);
  console.log(`${name}: ${file ? path.relative(folder, file) : 'none'}`);
}
console.log(`serves: ${await whyNotServing(`${bin}/tool`)}`);
console.log(`does not: ${await whyNotServing(`${bin}/old`)}`);
