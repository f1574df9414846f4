// The parts of the page, from the top.

const States = {
  blocks: 'with findings',
  unknown: 'not followed to the end',
  clean: 'clean',
};

for (const entry of data.entries)
  entry.findings = [];
for (const finding of data.findings)
  if (finding.entry >= 0)
    data.entries[finding.entry].findings.push(finding);
for (const entry of data.entries)
  entry.state = entry.findings.length ? 'blocks' : entry.isFollowed ? 'clean' : 'unknown';

const inState = (entries, state) => entries.filter(entry => entry.state === state).length;

/** One bar of three parts, and what they say in words. */
function readiness(entries) {
  const stack = el('span', { class: 'meter', 'aria-hidden': 'true' });
  const legend = el('ul', { class: 'legend' });
  for (const [state, label] of Object.entries(States).reverse()) {
    const count = inState(entries, state);
    const part = el('span', { class: 'fill ' + state });
    part.style.width = (entries.length ? (100 * count) / entries.length : 0) + '%';
    stack.append(part);
    legend.append(el('li', {}, el('span', { class: 'dot ' + state, 'aria-hidden': 'true' }), count + ' ' + label));
  }
  return [stack, legend];
}

function showOverview() {
  const { entries, findings, statistics } = data;
  const name = data.project || 'the program';
  document.title = 'Async readiness of ' + shown(name) + ' \u2013 async-tidy';
  byId('project').textContent = ' of ' + shown(name);
  const clean = inState(entries, 'clean');
  byId('lead').textContent = !entries.length ? 'Nothing here is known to run on an event loop.'
    : `Clean entry points: ${clean} of ${entries.length} (${Math.floor((100 * clean) / entries.length)} %).`;
  if (data.notAnalysed.length)
    fill('missing', el('div', { class: 'card warning' }, el('h2', {}, 'Not analysed, or in part'),
      el('p', {}, 'What lies in these is missing below.'),
      el('ul', {}, data.notAnalysed.map(problem => el('li', {}, problem)))));
  fill('readiness', ...readiness(entries));
  const tile = (label, value) => el('div', { class: 'card tile' }, el('dt', {}, label), el('dd', {}, String(value)));
  fill('tiles', tile('findings', findings.length), tile('suppressed', data.suppressed),
    tile('entry points', entries.length), tile('coroutines', statistics.coroutines),
    tile('functions', statistics.functions), tile('may run on a loop', statistics.onLoop),
    tile('translation units', statistics.translationUnits), tile('calls not followed', data.unresolved.length));
  const folders = counted(entries, entry => folderOf(entry.file));
  showRows('folders', folders.map(([folder]) => entries.filter(entry => folderOf(entry.file) === folder)), members =>
    el('div', { class: 'folder' }, el('code', {}, folderOf(members[0].file)), ...readiness(members)),
  'There are no entry points.');
}

function showPoints() {
  const most = data.chokePoints.length ? data.chokePoints[0].findings : 0;
  let removed = 0;
  fill('points', ...data.chokePoints.map(point => {
    removed += point.findings;
    const name = button(point.name, () => {
      standAt(nodeOf(point.name, point));
      byId('ways').scrollIntoView();
    }, { class: 'link' });
    return el('li', {}, el('div', { class: 'point' }, el('span', {}, name, placeNode(point)),
      bar(point.findings, most, 'blocks'), el('span', { class: 'note' }, 'removes ' +
        plural(point.findings, 'finding') + '; ' + (data.findings.length - removed) + ' left')));
  }));
  if (!most)
    fill('points', el('li', { class: 'none' }, 'No function has several findings lead through it.'));
}

const facets = {
  check: { title: 'Check', of: finding => finding.check },
  kind: { title: 'Kind', of: finding => finding.kind || 'none' },
  folder: { title: 'Folder', of: finding => folderOf(finding.file) },
};
const filters = { check: null, kind: null, folder: null, text: '' };

/** Whether the filters let it pass; but for one, where what that one would leave is counted. */
function passes(finding, without) {
  for (const name of Object.keys(facets))
    if (name !== without && filters[name] !== null && facets[name].of(finding) !== filters[name])
      return false;
  const text = [finding.message, finding.entity.name, finding.leaf, place(finding),
    ...finding.steps.map(step => step.message + ' ' + step.file)].join(' ').toLowerCase();
  return text.includes(filters.text);
}

function showFacets() {
  fill('facets', ...Object.entries(facets).map(([name, facet]) => {
    const counts = counted(data.findings.filter(finding => passes(finding, name)), facet.of);
    const isOpen = filters.all === name;
    const part = isOpen ? counts : counts.slice(0, 8);
    const choose = value => {
      filters[name] = filters[name] === value ? null : value;
      showFindings();
      const same = [...byId('facets').querySelectorAll('button')].find(
        one => one.dataset.facet === name && one.dataset.value === shown(value));
      if (same)
        same.focus();
    };
    return el('fieldset', { class: 'card' }, el('legend', {}, facet.title), part.map(([value, count]) => {
      const one = button('', () => choose(value), {
        class: 'facet', 'aria-pressed': String(filters[name] === value), 'data-facet': name,
        'data-value': shown(value) });
      one.append(el('span', { class: 'name' }, value), el('span', { class: 'number' }, String(count)),
        bar(count, counts[0][1], 'blocks'));
      return one;
    }), part.length < counts.length ? button('All ' + counts.length, () => {
      filters.all = name;
      showFacets();
    }, { class: 'more' }) : null);
  }));
}

function findingRow(finding) {
  const details = el('details', { class: 'card finding' }, el('summary', {},
    el('span', { class: 'says' }, finding.message),
    el('span', { class: 'tags' }, placeNode(finding), el('span', { class: 'tag' }, finding.check),
      finding.kind ? el('span', { class: 'tag kind' }, finding.kind) : null)));
  // What is closed is not built yet.
  details.addEventListener('toggle', () => {
    if (details.childElementCount > 1)
      return;
    details.append(stepsOf(finding));
    if (finding.repairs.length)
      details.append(el('h3', {}, 'Ways out'), el('ol', { class: 'repairs' }, finding.repairs.map(repair =>
        el('li', {}, repair.title + (repair.isEdit ? ' (--fix does it)' : ' (by hand)')))));
    details.append(button('Show in the picture', () => {
      standAt(finding.path[0]);
      describeHere(finding.path[0], finding);
      byId('ways').scrollIntoView();
    }));
  });
  return details;
}

function showFindings() {
  const found = data.findings.filter(finding => passes(finding));
  byId('count').textContent = found.length + ' of ' + plural(data.findings.length, 'finding');
  byId('clear').disabled = Object.values(filters).every(value => !value);
  showFacets();
  showRows('list', found, findingRow, data.findings.length ? 'No finding passes the filters.' : 'There are none.');
}

function entryRow(entry) {
  const result = entry.findings.length ? plural(entry.findings.length, 'finding') : States[entry.state];
  return el('div', { class: 'entry-row' },
    el('div', {}, el('code', { class: 'title' }, entry.name), placeNode(entry)),
    el('div', { class: 'says' }, entry.kind + ': ' + entry.why, ' ',
      place(entry.whyAt) === place(entry) ? null : placeNode(entry.whyAt)),
    el('div', { class: 'state ' + entry.state }, entry.findings.length ? button(result, () => {
      standAt(entry.findings[0].path[0]);
      byId('ways').scrollIntoView();
    }, { class: 'link' }) : result));
}

function showEntries() {
  const state = byId('state').value, text = byId('find-entry').value.toLowerCase();
  const found = data.entries.filter(entry => (!state || entry.state === state) &&
    (entry.name + ' ' + place(entry) + ' ' + entry.kind + ' ' + entry.why).toLowerCase().includes(text));
  found.sort((a, b) => b.findings.length - a.findings.length);
  byId('entry-count').textContent = found.length + ' of ' + plural(data.entries.length, 'entry point');
  showRows('entry-list', found, entryRow, 'There are none.');
}

function showBoundary() {
  const groups = counted(data.unresolved, call => call.what + ': ' + call.why);
  const most = groups.length ? groups[0][1] : 0;
  showRows('unresolved', groups, ([what, count]) => el('details', { class: 'card' },
    el('summary', {}, el('span', { class: 'says' }, what), el('span', { class: 'number' }, plural(count, 'call')),
      bar(count, most, 'unknown')),
    el('ul', {}, data.unresolved.filter(call => call.what + ': ' + call.why === what).map(call =>
      el('li', {}, placeNode(call), ' in ', el('code', {}, call.caller))))),
  'All calls on an event loop were followed.', 12);
  const calls = data.libraries.length ? data.libraries[0].calls : 0;
  showRows('libraries', data.libraries, library => el('div', { class: 'card library' },
    el('code', { class: 'says' }, library.name),
    el('span', { class: 'number' }, plural(library.calls, 'call') + ' of ' + plural(library.functions, 'function')),
    bar(library.calls, calls, 'unknown')), 'All libraries that are called on an event loop have a model.', 12);
}

showOverview();
showPoints();
startWays();
byId('find').addEventListener('input', event => {
  filters.text = event.target.value.toLowerCase();
  showFindings();
});
byId('clear').addEventListener('click', () => {
  Object.assign(filters, { check: null, kind: null, folder: null, text: '', all: null });
  byId('find').value = '';
  showFindings();
});
showFindings();
byId('state').append(el('option', { value: '' }, 'all'),
  ...Object.entries(States).map(([state, label]) => el('option', { value: state }, label)));
byId('state').addEventListener('change', showEntries);
byId('find-entry').addEventListener('input', showEntries);
showEntries();
showBoundary();
