// use-protocol.mjs EXTENSION SERVER SCRATCH: what the server says to a client that can do what the extension can.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeProject } from './project.mjs';

const [extension, server, scratch] = process.argv.slice(2);
const lsp = createRequire(path.join(extension, 'package.json'))('vscode-languageserver-protocol/node');
fs.rmSync(scratch, { recursive: true, force: true });
const folder = path.join(scratch, 'notes');
const empty = path.join(scratch, 'empty');
makeProject(folder);
fs.mkdirSync(empty);
// So that nothing is searched for above.
fs.writeFileSync(path.join(empty, 'compile_commands.json'), '[]');

const child = spawn(server, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
const statuses = [];
const shown = [];
connection.onRequest(lsp.ConfigurationRequest.type, ({ items }) => items.map(() => ({ jobs: 1 })));
connection.onRequest(lsp.RegistrationRequest.type, () => {});
connection.onRequest(lsp.DiagnosticRefreshRequest.type, () => {});
connection.onRequest(lsp.WorkDoneProgressCreateRequest.type, () => {});
connection.onRequest(lsp.ShowDocumentRequest.type, (params) => {
  shown.push(`${path.basename(params.uri)} ${params.selection ? params.selection.start.line + 1 : ''}`);
  return { success: true };
});
connection.onNotification('async-tidy/status', (status) => statuses.push(status));
connection.listen();

const uriOf = (file) => pathToFileURL(file).href;
await connection.sendRequest(lsp.InitializeRequest.type, {
  processId: process.pid, rootUri: null, initializationOptions: { statusNotifications: true },
  workspaceFolders: [folder, empty].map((one) => ({ uri: uriOf(one), name: path.basename(one) })),
  capabilities: {
    textDocument: {
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      diagnostic: { dynamicRegistration: true }, publishDiagnostics: { relatedInformation: true } },
    window: { showDocument: { support: true }, workDoneProgress: true },
    workspace: { configuration: true, diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true },
      workspaceFolders: true } } });
await connection.sendNotification(lsp.InitializedNotification.type, {});

const file = path.join(folder, 'src/handlers.cpp');
const textDocument = { uri: uriOf(file) };
let text = fs.readFileSync(file, 'utf8');
let version = 1;
await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type,
  { textDocument: { ...textDocument, languageId: 'cpp', version, text } });

async function edit(edits) {
  const offset = ({ line, character }) =>
    text.split('\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  for (const { range, newText } of edits.toReversed()) {
    text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
  }
  await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
    textDocument: { ...textDocument, version: ++version },
    contentChanges: edits.toReversed().map(({ range, newText }) => ({ range, text: newText })) });
}

async function diagnostics() {
  const { items } = await connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument });
  for (const { range: { start }, code, relatedInformation } of items) {
    const related = relatedInformation.map(({ location }) => path.basename(location.uri));
    console.log(`  ${start.line + 1}:${start.character + 1} ${code}, by way of ${related}`);
  }
  return items;
}

const execute = (command, ...args) =>
  connection.sendRequest(lsp.ExecuteCommandRequest.type, { command, arguments: args });

function printWay(way, indent = '  ') {
  console.log(`${indent}${way.name} (${path.basename(way.uri)}:${way.range.start.line + 1})`);
  way.children.forEach((child) => printWay(child, `${indent}  `));
}

while (!statuses.some(({ units, isIndexing }) => units === 2 && !isIndexing)) {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
console.log('opened');
const [finding] = await diagnostics();
console.log('unsaved');
const end = { line: text.split('\n').length - 1, character: 0 };
await edit([{ range: { start: end, end }, newText: '\ntask<> warm() {\n  load("x");\n  co_return;\n}\n' }]);
await diagnostics();

console.log('actions');
const actions = await connection.sendRequest(lsp.CodeActionRequest.type,
  { textDocument, range: finding.range, context: { diagnostics: [finding] } });
for (const { title, kind, isPreferred, command } of actions) {
  console.log(`  ${title} [${[kind, isPreferred && 'preferred', command?.command].filter(Boolean)}]`);
}
console.log('way');
const run = ({ command, arguments: args }) => execute(command, ...args);
const commandOf = (begin) => actions.find(({ title }) => title.startsWith(begin)).command;
printWay(await run(commandOf('Show')));
await run(commandOf('Go'));
const page = await run(commandOf('Explain'));
console.log(`explained: ${page.split('\n')[0]}`);

console.log('fixed');
const [change] = actions[0].edit.documentChanges;
console.log(`  version ${change.textDocument.version} of ${version}`);
await edit(change.edits);
await diagnostics();
console.log(text.split('\n')[finding.range.start.line]);

for (const { uri, units, indexed, failed, findings } of (await execute('async-tidy.status')).folders) {
  console.log(`status: ${path.basename(uri)} ${indexed}/${units} failed ${failed} findings ${findings}`);
}
await connection.sendRequest(lsp.ShutdownRequest.type);
console.log(`shown: ${shown}`);
const ended = new Promise((resolve) => child.on('exit', resolve));
await connection.sendNotification(lsp.ExitNotification.type);
console.log(`exit: ${await ended}`);
