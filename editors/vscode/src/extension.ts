import * as vscode from 'vscode';
import { ExecuteCommandRequest, LanguageClient } from 'vscode-languageclient/node';
import { runHere, showWayHere } from './here';
import { explainCommand, FolderStatus, goToCommand, showWayCommand, statusCommand } from './protocol';
import { Server } from './server';
import { describe, folderName, StatusItem } from './status';
import { Ways } from './ways';

let server: Server | undefined;

async function showStatus(of: Server): Promise<void> {
  const items: (vscode.QuickPickItem & { command?: string; argument?: string })[] = [];
  if (of.running) {
    const status = await of.running.sendRequest(ExecuteCommandRequest.type, { command: statusCommand }) as
      { folders: ({ uri: string; problem: string } & FolderStatus)[] };
    for (const folder of status.folders) {
      items.push({ label: `$(folder) ${folderName(folder.uri)}`, description: folder.problem || describe(folder) });
    }
  } else {
    items.push({ label: '$(error) The server is not running' });
  }
  items.push(
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: '$(refresh) Restart server and lint again', command: 'async-tidy.restart' },
    { label: '$(output) Show output', command: 'async-tidy.showOutput' },
    { label: '$(gear) Settings', command: 'workbench.action.openSettings', argument: '@ext:async-tidy.async-tidy' });
  const chosen = await vscode.window.showQuickPick(items, { title: 'async-tidy' });
  if (chosen?.command !== undefined) {
    await vscode.commands.executeCommand(chosen.command, chosen.argument);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const status = new StatusItem();
  const ways = new Ways();
  const current = new Server(status, ways);
  server = current;

  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(`async-tidy.${name}`, run);
  const inEditor = (name: string, run: (client: LanguageClient, editor: vscode.TextEditor) => Promise<void>) =>
    command(name, () => {
      const editor = vscode.window.activeTextEditor;
      if (!current.running) {
        void vscode.window.showErrorMessage('async-tidy: the server is not running.');
        return undefined;
      }
      return editor && run(current.running, editor);
    });
  context.subscriptions.push(
    status, ways, current,
    command('restart', () => current.restart()),
    command('showOutput', () => current.output.show()),
    command('showStatus', () => showStatus(current)),
    command('refreshWays', () => ways.place && vscode.commands.executeCommand(showWayCommand, ways.place)),
    inEditor('explainHere', (client, editor) => runHere(client, editor, explainCommand)),
    inEditor('goToLeaf', (client, editor) => runHere(client, editor, goToCommand)),
    inEditor('showWayHere', showWayHere),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (['path', 'callHierarchy'].some((name) => event.affectsConfiguration(`async-tidy.${name}`))) {
        void current.restart();
      }
    }));
  void current.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
