#!/usr/bin/env node
// A stand-in for `async-tidy lsp`: that knows the project beside it.
const [, , verb, option] = process.argv;
if (verb !== 'lsp') {
  console.error('async-tidy: error: unknown command');
  process.exit(2);
}
if (option === '--help') {
  console.log('async-tidy lsp');
  process.exit(0);
}
const fs = require('fs');
const path = require('path');
const url = require('url');

const documents = new Map();
let folders = [];
let next = 1;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  process.stdout.write(`Content-Length: ${body.length}\r\n\r\n`);
  process.stdout.write(body);
}
const notify = (method, params) => send({ method, params });
const ask = (method, params) => send({ id: `server-${next++}`, method, params });

const span = (line, from, to) => ({ start: { line, character: from }, end: { line, character: to } });

function findings(uri) {
  const result = [];
  let entry = { name: '?', range: span(0, 0, 0) };
  (documents.get(uri) ?? '').split('\n').forEach((text, line) => {
    const named = /\b(\w+)\([\w: ]*\) \{/.exec(text);
    if (named) entry = { name: named[1], range: span(line, named.index, named.index + named[1].length) };
    const call = /(?<== )load\((\w+)\)/.exec(text);
    if (!call || text.includes('NOLINT')) return;
    result.push({ entry, name: call[1], text, range: span(line, call.index, call.index + 4),
      whole: span(line, call.index, call.index + call[0].length) });
  });
  return result;
}

const step = (uri, name, text, detail, children) => {
  const store = new URL('store.cpp', uri);
  const lines = fs.readFileSync(store, 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  return { name, detail, uri: store.href, range: span(line, 2, lines[line].length), children };
};
const down = (uri) => step(uri, 'settle', '  settle();', "'load': call to 'settle'",
  [step(uri, 'std::this_thread::sleep_for', '  std::this_thread', 'blocks (sleep)', [])]);

const page = path.join(require('os').tmpdir(), 'async-blocking-call.md');
fs.writeFileSync(page, '# async-blocking-call\n\nA call in an async context that reaches one that blocks.\n');
const pageUri = url.pathToFileURL(page).href;

const diagnostics = (uri) => findings(uri).map(({ entry, range }) => ({
  range, severity: 2, source: 'async-tidy', code: 'async-blocking-call', codeDescription: { href: pageUri },
  message: `call to 'load' blocks the event loop in coroutine '${entry.name}': it reaches 'std::this_thread::sleep_for' (sleep)`,
  relatedInformation: [down(uri), ...down(uri).children].map((one) => ({
    location: { uri: one.uri, range: one.range }, message: one.detail })),
  data: { fingerprint: '0123456789abcdef' },
}));

function actions(uri, range) {
  const result = [];
  for (const { range: at, whole, name, text } of findings(uri)) {
    if (at.start.line < range.start.line || at.start.line > range.end.line) continue;
    const edit = (where, newText) => ({ changes: { [uri]: [{ range: where, newText }] } });
    const end = { line: at.start.line, character: text.length };
    result.push(
      { title: "hand it to 'app::run_blocking'", kind: 'quickfix', isPreferred: true,
        edit: edit(whole, `co_await app::run_blocking([&${name}] { return load(${name}); })`) },
      { title: 'Suppress here: // NOLINT(async-blocking-call)', kind: 'quickfix',
        edit: edit({ start: end, end }, ' // NOLINT(async-blocking-call)') },
      { title: 'Explain async-blocking-call', command: { title: 'Explain', command: 'async-tidy.explain',
        arguments: ['async-blocking-call'] } },
      { title: "Go to the leaf 'std::this_thread::sleep_for'", command: { title: 'Go', command: 'async-tidy.goTo',
        arguments: down(uri).children.map((leaf) => ({ uri: leaf.uri, range: leaf.range })) } },
      { title: 'Show the whole way', command: { title: 'Show', command: 'async-tidy.showWay',
        arguments: [{ uri, position: at.start }] } });
  }
  return result;
}

function way({ uri, position }) {
  const all = findings(uri).filter(({ entry }) => entry.range.start.line <= position.line);
  const last = all.at(-1);
  if (!last) return null;
  return { name: last.entry.name, detail: 'coroutine', uri, range: last.entry.range,
    children: all.filter(({ entry }) => entry.name === last.entry.name).map(({ range }) => ({
      name: 'load', detail: 'reaches sleep_for', uri, range, children: [down(uri)] })) };
}

function status() {
  const count = [...documents.keys()].reduce((sum, uri) => sum + findings(uri).length, 0);
  return { units: 3, indexed: 3, failed: 0, findings: count };
}

function changed() {
  ask('workspace/diagnostic/refresh');
  for (const folder of folders) notify('async-tidy/status', { folder: folder.uri, ...status() });
}

const requests = {
  initialize(params) {
    folders = params.workspaceFolders ?? [];
    return { capabilities: {
      textDocumentSync: { openClose: true, change: 2, save: true }, hoverProvider: true, codeActionProvider: true,
      codeLensProvider: {}, callHierarchyProvider: true,
      diagnosticProvider: { identifier: 'async-tidy', interFileDependencies: true, workspaceDiagnostics: false },
      executeCommandProvider: { commands: ['async-tidy.explain', 'async-tidy.goTo', 'async-tidy.showWay', 'async-tidy.status'] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } };
  },
  shutdown: () => null,
  'textDocument/diagnostic': ({ textDocument }) => ({ kind: 'full', items: diagnostics(textDocument.uri) }),
  'textDocument/codeAction': ({ textDocument, range }) => actions(textDocument.uri, range),
  'textDocument/hover': () => null,
  'textDocument/prepareCallHierarchy': () => null,
  'textDocument/codeLens': ({ textDocument: { uri } }) => findings(uri).map(({ entry }) => ({ range: entry.range,
    command: { title: 'reaches sleep_for in 3 calls', command: 'async-tidy.showWay',
      arguments: [{ uri, position: entry.range.start }] } })),
  'workspace/executeCommand'({ command, arguments: list = [] }) {
    if (command === 'async-tidy.status') return { folders: folders.map(({ uri }) => ({ uri, ...status() })) };
    if (command === 'async-tidy.showWay') return way(list[0]);
    if (command === 'async-tidy.goTo') ask('window/showDocument', { uri: list[0].uri, selection: list[0].range, takeFocus: true });
    if (command === 'async-tidy.explain') {
      ask('window/showDocument', { uri: pageUri });
      return fs.readFileSync(page, 'utf8');
    }
    return null;
  },
};

const notifications = {
  'textDocument/didOpen'({ textDocument }) {
    documents.set(textDocument.uri, textDocument.text);
    changed();
  },
  'textDocument/didChange'({ textDocument, contentChanges }) {
    for (const { range, text } of contentChanges) {
      const lines = (documents.get(textDocument.uri) ?? '').split('\n');
      const offset = ({ line, character }) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
      const old = lines.join('\n');
      documents.set(textDocument.uri, range ? old.slice(0, offset(range.start)) + text + old.slice(offset(range.end)) : text);
    }
    changed();
  },
  'textDocument/didClose': ({ textDocument }) => documents.delete(textDocument.uri),
  'workspace/didChangeWorkspaceFolders': ({ event }) => {
    folders = folders.filter(({ uri }) => !event.removed.some((gone) => gone.uri === uri)).concat(event.added);
  },
  exit: () => process.exit(0),
};

let input = Buffer.alloc(0);
process.stdin.on('data', (chunk) => {
  input = Buffer.concat([input, chunk]);
  for (;;) {
    const head = input.indexOf('\r\n\r\n');
    const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(input.subarray(0, head))[1]);
    if (!(input.length >= head + 4 + length)) return;
    const message = JSON.parse(input.subarray(head + 4, head + 4 + length));
    input = input.subarray(head + 4 + length);
    if (message.id !== undefined && message.method) {
      const handler = requests[message.method];
      send(handler ? { id: message.id, result: handler(message.params) }
        : { id: message.id, error: { code: -32601, message: message.method } });
    } else {
      notifications[message.method]?.(message.params);
    }
  }
});
process.stdin.on('end', () => process.exit(0));
