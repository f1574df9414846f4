// The project here, in a folder of its own, with its compile database.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export function makeProject(folder) {
  const here = path.dirname(fileURLToPath(import.meta.url));
  fs.cpSync(path.join(here, 'project'), folder, { recursive: true });
  fs.copyFileSync(path.join(here, '../../Inputs/task.h'), path.join(folder, 'src/task.h'));
  fs.mkdirSync(path.join(folder, 'build'));
  const commands = ['handlers.cpp', 'store.cpp'].map((name) => (
    { directory: folder, file: `src/${name}`, command: `clang++ -std=c++20 -c src/${name}` }));
  fs.writeFileSync(path.join(folder, 'build/compile_commands.json'), JSON.stringify(commands));
}
