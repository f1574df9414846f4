// use-vscode.mjs NPM CHROMIUM VSIX SCRATCH SERVER [IMAGES]: what one sees who uses the extension on the project here.
import fs from 'node:fs';
import path from 'node:path';
import { makeProject } from './project.mjs';
import { openVSCode } from './vscode.mjs';

const [npm, chromium, vsix, scratch, server, images] = process.argv.slice(2);
const folder = path.join(scratch, 'notes');
fs.rmSync(scratch, { recursive: true, force: true });
makeProject(folder);

const code = await openVSCode({ npm, chromium, vsix, scratch, folder, file: path.join(folder, 'src/handlers.cpp'),
  executable: server });
const { page } = code;
const ways = '.pane:has(> .pane-header[aria-label^="Async ways"]) .monaco-list-row';
const problems = '.markers-panel .monaco-list-row';
const item = '.statusbar-item[id="async-tidy.async-tidy.async-tidy.status"]';
const tabs = '.tab.active';
const has = (text) => (texts) => texts.some((one) => one.includes(text));
const print = (name, texts) => console.log(`${name}: ${texts.join(' | ')}`);
const picture = (name) => images && page.screenshot({ path: path.join(images, `vscode-${name}.png`) });
const toFirstEditor = () => code.keys('Control', '1');

async function toFinding() {
  await page.waitForSelector(`${problems}[aria-level="2"]`);
  await page.click(`${problems}[aria-level="2"]`);
  await toFirstEditor();
  await code.texts('.statusbar-item', has('Ln 9,'));
  await page.keyboard.press('ArrowLeft');
}

try {
  await page.waitForSelector('.squiggly-warning');
  // While the project is analysed, a lens says "clean so far".
  print('lens', await code.texts('.codelens-decoration', (texts) => has('reaches')(texts) && !has('so far')(texts)));
  print('status', await code.texts(item, has('async-tidy 1')));
  await code.command('Problems: Focus on Problems View');
  print('problems', await code.texts(problems, has('[Ln 6')));
  await toFinding();
  await code.command('async-tidy: Show the Whole Way');
  print('way', await code.texts(ways, has('sleep_for')));
  await picture('way');
  await page.click(`${ways}:last-child`);
  print('leaf by click', await code.texts(tabs, has('store.cpp')));
  await code.texts('.statusbar-item', has('Ln 6,'));

  await toFinding();
  await code.keys('Control', '.');
  print('actions', await code.texts('.action-widget .monaco-list-row', has('whole way')));
  await picture('fix');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.squiggly-warning'));
  print('fixed', (await code.texts('.view-line')).filter((line) => line.includes('[&name]')));
  print('problems', await code.texts('.markers-panel'));
  print('unsaved', await code.texts('.tab.active.dirty'));
  await code.keys('Control', 'z');
  await page.waitForSelector('.squiggly-warning');

  await toFinding();
  await code.command('async-tidy: Go to the Leaf');
  print('leaf', await code.texts(tabs, has('store.cpp')));
  await toFinding();
  await code.command('async-tidy: Explain the Check at the Cursor');
  print('page', await code.texts(tabs, has('Preview')));
  console.log('done');
} catch (error) {
  console.log(error.stack);
  await page.screenshot({ path: path.join(scratch, 'failed.png') });
}
await code.close();
