// Visual Studio Code, as its server and a browser, with one extension installed.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const plain = {
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export async function openVSCode({ npm, chromium, vsix, scratch, folder, file, executable }) {
  const puppeteer = createRequire(path.join(npm, 'package.json'))('puppeteer-core');
  const data = path.join(scratch, 'vscode');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...plain, 'async-tidy.path': executable }));
  const run = [
    path.join(npm, 'node_modules/code-server/lib/vscode/out/server-main.js'), '--accept-server-license-terms',
    '--telemetry-level', 'off', '--server-data-dir', data, '--user-data-dir', data,
    '--extensions-dir', path.join(data, 'extensions')];
  execFileSync(process.execPath, [...run, '--install-extension', vsix], { stdio: 'pipe' });

  const server = spawn(process.execPath, [...run, '--host', '127.0.0.1', '--port', '0', '--without-connection-token']);
  let log = '';
  const port = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) resolve(found[1]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(log)));
  });
  process.on('exit', () => server.kill());

  const browser = await puppeteer.launch({
    executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'], defaultViewport: { width: 1280, height: 720 } });
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const address = `http://127.0.0.1:${port}`;
  const open = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${file}`]]);
  await page.goto(`${address}/?folder=${folder}&payload=${encodeURIComponent(open)}`);

  return {
    page,
    address,
    /** The texts of the elements that the selector finds, once they are as wanted. */
    async texts(selector, wanted = () => true) {
      const end = Date.now() + 90_000;
      for (;;) {
        const texts = await page.$$eval(selector, (all) => all.map((one) => one.innerText.replace(/\s+/g, ' ').trim()));
        if (texts.length > 0 && wanted(texts)) return texts;
        if (Date.now() > end) throw new Error(`${selector}: ${JSON.stringify(texts)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async keys(modifier, key) {
      await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      await page.keyboard.up(modifier);
    },
    async command(title) {
      await page.keyboard.press('F1');
      await page.waitForSelector('.quick-input-widget input', { visible: true });
      await page.keyboard.type(title);
      await page.waitForFunction((wanted) => document.querySelector('.quick-input-list .monaco-list-row.focused')
        ?.innerText.includes(wanted), {}, title);
      await page.keyboard.press('Enter');
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
