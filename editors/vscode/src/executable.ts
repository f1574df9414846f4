// No import of vscode: tested without it.
import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The file that the setting means, if it is there and can be run. */
export function findExecutable(
  setting: string,
  folder: string | undefined,
  searchPath = process.env['PATH'] ?? '',
): string | undefined {
  let name = setting.trim().replace(/^~(?=[/\\])/, homedir());
  if (folder !== undefined) {
    name = name.replaceAll('${workspaceFolder}', folder);
  }
  if (name === '') {
    return undefined;
  }
  const suffixes = process.platform === 'win32' ? ['', '.exe'] : [''];
  const isPath = /[/\\]/.test(name);
  const folders = isPath ? [folder ?? ''] : searchPath.split(path.delimiter).filter((entry) => entry !== '');
  for (const entry of folders) {
    for (const suffix of suffixes) {
      const file = path.resolve(entry, name + suffix);
      if (isExecutable(file)) {
        return file;
      }
    }
  }
  return undefined;
}

/** Why the executable can't serve an editor: it is too old, or lacks a library. Undefined where it can. */
export function whyNotServing(file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(file, ['lsp', '--help'], { timeout: 20_000 }, (error, _, stderr) => {
      const line = stderr.split('\n').find((text) => text.trim() !== '');
      resolve(error ? (line ?? error.message) : undefined);
    });
  });
}
