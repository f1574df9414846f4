import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Place, Way } from './protocol';

/** The view "Async ways". */
export class Ways implements vscode.TreeDataProvider<Way>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Way>;
  private readonly parents = new WeakMap<Way, Way>();
  private root: Way | undefined;
  private client: LanguageClient | undefined;
  readonly onDidChangeTreeData = this.changed.event;
  /** What the tree was asked for. */
  place: Place | undefined;

  constructor() {
    this.view = vscode.window.createTreeView('async-tidy.ways', { treeDataProvider: this, showCollapseAll: true });
  }

  async show(root: Way | null | undefined, place: Place, client: LanguageClient): Promise<void> {
    this.place = place;
    this.client = client;
    this.root = root ?? undefined;
    this.changed.fire();
    if (!root) {
      void vscode.window.showInformationMessage(
        'async-tidy: put the cursor on a coroutine or handler, on a finding, or on a call that one leads through.');
    } else if (root.children === undefined || root.children.length === 0) {
      void vscode.window.showInformationMessage(`async-tidy: nothing is found in '${root.name}'.`);
    } else {
      await this.view.reveal(root, { select: false, focus: false, expand: true });
    }
  }

  clear(): void {
    this.root = undefined;
    this.place = undefined;
    this.changed.fire();
  }

  getChildren(way?: Way): Way[] {
    if (way === undefined) {
      return this.root ? [this.root] : [];
    }
    const children = way.children ?? [];
    children.forEach((child) => this.parents.set(child, way));
    return children;
  }

  getParent(way: Way): Way | undefined {
    return this.parents.get(way);
  }

  getTreeItem(way: Way): vscode.TreeItem {
    const inner = way.children !== undefined && way.children.length > 0;
    const state = inner ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None;
    const item = new vscode.TreeItem(way.name, state);
    const icon = way === this.root ? 'symbol-event' : inner ? 'symbol-method' : 'warning';
    item.iconPath = new vscode.ThemeIcon(icon);
    if (way.detail !== undefined) {
      item.description = way.detail;
      item.tooltip = `${way.name}\n${way.detail}`;
    }
    if (way.uri !== undefined && way.range !== undefined && this.client) {
      const convert = this.client.protocol2CodeConverter;
      const options: vscode.TextDocumentShowOptions = { selection: convert.asRange(way.range), preserveFocus: true };
      item.command = { title: 'Open', command: 'vscode.open', arguments: [convert.asUri(way.uri), options] };
    }
    return item;
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }
}
