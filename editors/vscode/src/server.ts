import * as vscode from 'vscode';
import {
  LanguageClient, LanguageClientOptions, ServerCapabilities, State, StaticFeature,
} from 'vscode-languageclient/node';
import { findExecutable, whyNotServing } from './executable';
import { FolderStatus, Place, showWayCommand, statusNotification } from './protocol';
import { StatusItem } from './status';
import { Ways } from './ways';

const section = 'async-tidy';

/** VS Code asks one provider of call hierarchies alone; unless it is wanted, that is not to be this one. */
class WithoutCallHierarchy implements StaticFeature {
  preInitialize(capabilities: ServerCapabilities): void {
    delete capabilities.callHierarchyProvider;
  }
  fillClientCapabilities(): void {}
  initialize(): void {}
  getState() {
    return { kind: 'static' } as const;
  }
  clear(): void {}
}

/** The process of `async-tidy lsp`, of which there is one for a window. */
export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel('async-tidy');
  private client: LanguageClient | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly status: StatusItem,
    private readonly ways: Ways,
  ) {}

  get running(): LanguageClient | undefined {
    return this.client?.state === State.Running ? this.client : undefined;
  }

  restart(): Promise<void> {
    this.last = this.last.then(() => this.stopNow()).then(() => this.startNow());
    return this.last;
  }

  stop(): Promise<void> {
    this.last = this.last.then(() => this.stopNow());
    return this.last;
  }

  dispose(): void {
    this.output.dispose();
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.ways.clear();
    try {
      await client?.dispose();
    } catch (error) {
      this.output.appendLine(`While stopping: ${String(error)}`);
    }
  }

  private async startNow(): Promise<void> {
    const settings = vscode.workspace.getConfiguration(section);
    const setting = settings.get('path', 'async-tidy');
    this.status.starting();
    const file = findExecutable(setting, vscode.workspace.workspaceFolders?.[0]?.uri.fsPath);
    if (file === undefined) {
      this.fail(`The executable '${setting}' was not found. Install async-tidy, or say where it is.`);
      return;
    }
    const why = await whyNotServing(file);
    if (why !== undefined) {
      this.fail(`'${file}' does not start as a language server: ${why}`);
      return;
    }
    this.output.appendLine(`Starting ${file} lsp`);
    const client = new LanguageClient(section, 'async-tidy', { command: file, args: ['lsp'] }, this.options());
    if (!settings.get('callHierarchy', false)) {
      client.registerFeature(new WithoutCallHierarchy());
    }
    client.onNotification(statusNotification, (params: FolderStatus & { folder: string }) =>
      this.status.update(params.folder, params));
    client.onDidChangeState(({ newState }) => {
      if (client === this.client && newState === State.Stopped) {
        this.status.stopped('The server has stopped');
      }
    });
    this.client = client;
    try {
      await client.start();
      this.status.running();
    } catch (error) {
      this.fail(`The server did not start: ${String(error)}`);
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: ['c', 'cpp'].map((language) => ({ scheme: 'file', language })),
      initializationOptions: { ...vscode.workspace.getConfiguration().get<object>(section), statusNotifications: true },
      synchronize: { configurationSection: section },
      outputChannel: this.output,
      middleware: {
        executeCommand: async (command, args, next) => {
          const result: unknown = await next(command, args);
          const place = args[0] as Place | undefined;
          if (command === showWayCommand && this.client && place) {
            await this.ways.show(result as Parameters<Ways['show']>[0], place, this.client);
          }
          return result;
        },
        window: {
          showDocument: async (params, next) => {
            if (params.uri.startsWith('file:') && params.uri.endsWith('.md')) {
              await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(params.uri));
              return { success: true };
            }
            const result = await next(params, new vscode.CancellationTokenSource().token);
            return result instanceof Error ? { success: false } : result;
          },
        },
      },
    };
  }

  private fail(message: string): void {
    this.output.appendLine(message);
    this.status.stopped(message);
    const settings = 'Open Settings';
    const output = 'Show Output';
    void vscode.window.showErrorMessage(`async-tidy: ${message}`, settings, output).then((choice) => {
      if (choice === settings) {
        // On a remote machine, paths are settings of that machine.
        const command = vscode.env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
        void vscode.commands.executeCommand(`workbench.action.${command}`, { query: `@id:${section}.path` });
      } else if (choice === output) {
        this.output.show();
      }
    });
  }
}
