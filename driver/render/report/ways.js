// The picture of ways: the functions that findings lead through, in columns by how far they are from the one chosen.

const MostInColumn = 7;
const nodes = new Map();

function nodeOf(name, at, role) {
  const key = JSON.stringify([name, at.file, at.line]);
  if (!nodes.has(key))
    nodes.set(key, { key, name, at, role, paths: [] });
  return nodes.get(key);
}

for (const finding of data.findings) {
  finding.path = [nodeOf(finding.entity.name, finding.entity, 'entry')];
  for (const step of finding.way)
    finding.path.push(nodeOf(step.name, step, 'between'));
  if (finding.leaf)
    finding.path.push(nodeOf(finding.leaf, { file: '', line: 0 }, 'leaf'));
  finding.path = finding.path.filter((node, i, all) => all.indexOf(node) === i);
  finding.path.forEach((node, index) => node.paths.push({ finding, index }));
}

const visited = [];
let isAll = new Set();

/** The functions to show: by column, 0 for the one chosen, those with most findings first. */
function columnsOf(center) {
  const distances = new Map();
  for (const { finding, index } of center.paths)
    finding.path.forEach((node, i) => {
      const one = distances.get(node) || { node, distance: i - index, findings: 0 };
      if (Math.abs(i - index) < Math.abs(one.distance))
        one.distance = i - index;
      ++one.findings;
      distances.set(node, one);
    });
  const columns = new Map();
  for (const one of distances.values())
    columns.set(one.distance, [...(columns.get(one.distance) || []), one]);
  for (const column of columns.values())
    column.sort((a, b) => b.findings - a.findings || (a.node.key < b.node.key ? -1 : 1));
  return [...columns].sort((a, b) => a[0] - b[0]);
}

/** The name of a function, with what it is in small above it. */
function nameNodes(name) {
  const [, scope, own] = /^([\w:~]*::)(~?\w+)$/.exec(name) || [null, '', name];
  return [scope ? el('span', { class: 'scope' }, scope.slice(0, -2)) : null, el('span', { class: 'name' }, own)]
    .filter(part => part);
}

function drawWays() {
  const center = visited[visited.length - 1];
  byId('back').disabled = visited.length < 2;
  if (!center)
    return;
  const boxes = new Map();
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  lines.setAttribute('aria-hidden', 'true');
  const row = el('div', { class: 'columns' });
  for (const [distance, column] of columnsOf(center)) {
    const all = isAll.has(distance);
    const part = all ? column : column.slice(0, MostInColumn);
    const inner = el('ul', { class: 'column' });
    for (const { node, findings } of part) {
      const box = button('', () => standAt(node, true), {
        class: 'node ' + node.role + (node === center ? ' center' : ''), 'data-column': distance,
        title: shown(node.name), 'aria-current': node === center ? 'true' : undefined });
      const role = { entry: 'on the loop', between: 'between', leaf: 'blocks' }[node.role];
      box.append(...nameNodes(node.name),
        el('span', { class: 'note' }, role + ' \u00b7 ' + plural(findings, 'finding')));
      boxes.set(node, box);
      inner.append(el('li', {}, box));
    }
    if (part.length < column.length)
      inner.append(el('li', {}, button(column.length - part.length + ' more', () => {
        isAll.add(distance);
        drawWays();
      }, { class: 'more' })));
    row.append(inner);
  }
  fill('picture', el('div', { class: 'canvas' }, lines, row));
  connect(center, boxes, lines);
  byId('picture').scrollLeft = Math.max(0, boxes.get(center).offsetLeft - byId('picture').clientWidth / 3);
}

/** Lines between the boxes: from left to right, or from top to bottom where the columns are rows. */
function connect(center, boxes, lines) {
  const canvas = lines.parentNode;
  const origin = canvas.getBoundingClientRect();
  lines.setAttribute('width', canvas.scrollWidth);
  lines.setAttribute('height', canvas.scrollHeight);
  const isDown = getComputedStyle(canvas.querySelector('.columns')).flexDirection === 'column';
  const drawn = new Map();
  for (const { finding } of center.paths)
    finding.path.forEach((node, i) => {
      const from = boxes.get(finding.path[i - 1]), to = boxes.get(node);
      const key = i && from && to ? finding.path[i - 1].key + node.key : null;
      if (key)
        drawn.set(key, { from, to, findings: (drawn.get(key) || { findings: 0 }).findings + 1 });
    });
  for (const { from, to, findings } of drawn.values()) {
    const a = from.getBoundingClientRect(), b = to.getBoundingClientRect();
    const ax = (isDown ? a.left + a.width / 2 : a.right) - origin.left;
    const ay = (isDown ? a.bottom : a.top + a.height / 2) - origin.top;
    const bx = (isDown ? b.left + b.width / 2 : b.left) - origin.left;
    const by = (isDown ? b.top : b.top + b.height / 2) - origin.top;
    const mx = (ax + bx) / 2, my = (ay + by) / 2;
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', isDown ? `M${ax},${ay} C${ax},${my} ${bx},${my} ${bx},${by}`
      : `M${ax},${ay} C${mx},${ay} ${mx},${by} ${bx},${by}`);
    line.setAttribute('stroke-width', 1 + Math.min(5, Math.log2(findings)));
    lines.append(line);
  }
}

/** What is known of the function chosen: the findings through it, and one of them step by step. */
function describeHere(center, chosen) {
  const findings = center.paths.map(path => path.finding);
  const finding = chosen || findings[0];
  const list = el('select', { 'aria-label': 'Finding', on: { change: event =>
    describeHere(center, findings[event.target.selectedIndex]) } },
    findings.map(one => el('option', { selected: one === finding }, place(one) + ' \u2013 ' + one.entity.name)));
  fill('here', el('h3', {}, el('code', {}, center.name)),
    el('p', {}, placeNode(center.at), ' ', plural(findings.length, 'finding') + ' here or through it. Step by step: ',
      list),
    el('p', {}, finding.message + ' [' + finding.check + ']'), stepsOf(finding));
}

function standAt(node, takesFocus) {
  if (visited[visited.length - 1] !== node)
    visited.push(node);
  isAll = new Set();
  drawWays();
  describeHere(node);
  const choice = [...byId('stand').options].findIndex(option => option.value === node.key);
  byId('stand').selectedIndex = choice;
  if (takesFocus)
    byId('picture').querySelector('.center').focus({ preventScroll: true });
}

function walk(event) {
  const all = [...byId('picture').querySelectorAll('.node')];
  const at = all.indexOf(document.activeElement);
  if (at < 0)
    return;
  const column = Number(all[at].dataset.column);
  const beside = all.filter(box => Number(box.dataset.column) === column);
  const next = {
    ArrowUp: beside[beside.indexOf(all[at]) - 1],
    ArrowDown: beside[beside.indexOf(all[at]) + 1],
    ArrowLeft: all.find(box => Number(box.dataset.column) === column - 1),
    ArrowRight: all.find(box => Number(box.dataset.column) === column + 1),
  }[event.key];
  if (!next)
    return;
  event.preventDefault();
  next.focus();
}

function startWays() {
  const groups = [['Choke points', data.chokePoints.map(point => nodeOf(point.name, point, 'between'))],
    ['On the event loop', [...nodes.values()].filter(node => node.role === 'entry')],
    ['What blocks', [...nodes.values()].filter(node => node.role === 'leaf')]];
  for (const [label, members] of groups)
    byId('stand').append(el('optgroup', { label }, members.map(node =>
      el('option', { value: node.key }, node.name + ' (' + node.paths.length + ')'))));
  byId('stand').addEventListener('change', event => standAt(nodes.get(event.target.value)));
  byId('back').addEventListener('click', () => {
    visited.pop();
    standAt(visited[visited.length - 1]);
  });
  byId('picture').addEventListener('keydown', walk);
  addEventListener('resize', drawWays);
  const first = [...groups[0][1], ...groups[1][1]][0];
  if (first)
    standAt(first);
  else
    byId('ways').hidden = true;
}
