// Commands on what is at the cursor. What there is to do is asked of the server, as code actions.
import * as vscode from 'vscode';
import { CodeActionRequest, Command, LanguageClient } from 'vscode-languageclient/node';
import { Place, showWayCommand } from './protocol';

function findingsHere(editor: vscode.TextEditor): vscode.Diagnostic[] {
  const cursor = editor.selection.active;
  const onLine = vscode.languages.getDiagnostics(editor.document.uri).filter(
    ({ source, range }) => source === 'async-tidy' && range.start.line <= cursor.line && cursor.line <= range.end.line);
  const atCursor = onLine.filter(({ range }) => range.contains(cursor));
  return atCursor.length > 0 ? atCursor : onLine;
}

/** Runs the command that the server offers for the finding at the cursor; of several, the one that is chosen. */
export async function runHere(client: LanguageClient, editor: vscode.TextEditor, command: string): Promise<void> {
  const findings = findingsHere(editor);
  const offered = new Map<string, Command>();
  if (findings.length > 0) {
    const convert = client.code2ProtocolConverter;
    const line = editor.document.lineAt(editor.selection.active.line).range;
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: convert.asTextDocumentIdentifier(editor.document),
      range: convert.asRange(findings.reduce((all, { range }) => all.union(range), line)),
      context: { diagnostics: await convert.asDiagnostics(findings) },
    });
    for (const action of actions ?? []) {
      const found = Command.is(action) ? action : action.command;
      if (found?.command === command) {
        offered.set(JSON.stringify(found.arguments), { ...found, title: action.title });
      }
    }
  }
  const commands = [...offered.values()];
  if (commands.length === 0) {
    void vscode.window.showInformationMessage('async-tidy: no finding at the cursor.');
    return;
  }
  const chosen = commands.length === 1
    ? commands[0]
    : (await vscode.window.showQuickPick(commands.map((entry) => ({ label: entry.title, entry }))))?.entry;
  if (chosen) {
    await vscode.commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  }
}

export async function showWayHere(client: LanguageClient, editor: vscode.TextEditor): Promise<void> {
  const convert = client.code2ProtocolConverter;
  const place: Place = {
    uri: convert.asUri(editor.document.uri),
    position: convert.asPosition(editor.selection.active),
  };
  await vscode.commands.executeCommand(showWayCommand, place);
}
