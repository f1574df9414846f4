import * as vscode from 'vscode';
import { FolderStatus } from './protocol';

export function describe(status: FolderStatus): string {
  const parts = [`${status.indexed} of ${status.units} files analysed`];
  if (status.failed > 0) {
    parts.push(`${status.failed} failed`);
  }
  parts.push(status.findings === 1 ? '1 finding' : `${status.findings} findings`);
  return parts.join(', ');
}

/** The item in the status bar. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('async-tidy.status', vscode.StatusBarAlignment.Left);
  private readonly folders = new Map<string, FolderStatus>();

  constructor() {
    this.item.name = 'async-tidy';
    this.item.command = 'async-tidy.showStatus';
  }

  starting(): void {
    this.folders.clear();
    this.set('$(sync~spin) async-tidy', 'The server is starting');
  }

  stopped(why: string): void {
    this.folders.clear();
    this.set('$(error) async-tidy', why, new vscode.ThemeColor('statusBarItem.errorBackground'));
  }

  running(): void {
    this.show();
  }

  update(folder: string, status: FolderStatus): void {
    this.folders.set(folder, status);
    this.show();
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(): void {
    const sum = { units: 0, indexed: 0, failed: 0, findings: 0, isIndexing: false };
    const lines = [];
    for (const [folder, status] of this.folders) {
      sum.units += status.units;
      sum.indexed += status.indexed;
      sum.failed += status.failed;
      sum.findings += status.findings;
      sum.isIndexing ||= status.isIndexing;
      lines.push(`${folderName(folder)}: ${describe(status)}`);
    }
    const state = sum.isIndexing ? `$(sync~spin) async-tidy ${sum.indexed}/${sum.units}` : `$(check) async-tidy`;
    const failed = sum.failed > 0 ? ` $(circle-slash) ${sum.failed}` : '';
    this.set(sum.units > 0 ? `${state} $(warning) ${sum.findings}${failed}` : state, lines.join('\n') || 'async-tidy');
  }

  private set(text: string, tooltip: string, color?: vscode.ThemeColor): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.backgroundColor = color;
    this.item.show();
  }
}

export function folderName(uri: string): string {
  const parsed = vscode.Uri.parse(uri);
  return vscode.workspace.getWorkspaceFolder(parsed)?.name ?? parsed.fsPath;
}
