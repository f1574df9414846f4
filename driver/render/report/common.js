'use strict';
// What all parts of the page share. Data goes into the page as text, never as markup.

const data = JSON.parse(document.getElementById('data').textContent);

// Characters that change the order of what is shown, or show nothing: their code points stand there instead.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function shown(text) {
  return String(text).replace(hidden, c => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0'));
}

/** An element: `attributes` are set, but for `on`, an object of listeners; children are nodes or text. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {}))
    if (name === 'on')
      for (const [event, listener] of Object.entries(value))
        node.addEventListener(event, listener);
    else if (value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : value);
  node.append(...children.flat().filter(c => c !== null).map(c => (c instanceof Node ? c : shown(c))));
  return node;
}

const byId = id => document.getElementById(id);
const fill = (id, ...children) => byId(id).replaceChildren(...children);
const plural = (n, noun) => n + ' ' + noun + (n === 1 ? '' : 's');
const folderOf = file => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
const place = at => (at.file ? at.file + ':' + at.line : '');
const placeNode = at => el('code', { class: 'place' }, place(at));

function button(label, press, attributes) {
  return el('button', { type: 'button', ...attributes, on: { click: press } }, label);
}

/** A bar of `value` out of `most`; what it says stands beside it in words. */
function bar(value, most, name) {
  const inner = el('span', { class: 'fill ' + (name || '') });
  inner.style.width = (most ? (100 * value) / most : 0) + '%';
  return el('span', { class: 'meter', 'aria-hidden': 'true' }, inner);
}

/** Counts by key, the most first. */
function counted(items, keyOf) {
  const counts = new Map();
  for (const item of items)
    counts.set(keyOf(item), (counts.get(keyOf(item)) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Puts rows into an element, some at a time. */
function showRows(id, items, rowOf, nothing, step = 40) {
  const list = el('ul', { class: 'rows' });
  const more = button('', add, { class: 'more' });
  let at = 0;
  function add() {
    const first = at;
    list.append(...items.slice(at, at + step).map(item => el('li', {}, rowOf(item))));
    at = Math.min(at + step, items.length);
    more.hidden = at === items.length;
    more.textContent = 'Show ' + Math.min(step, items.length - at) + ' more of ' + (items.length - at);
    if (first && list.children[first])
      (list.children[first].querySelector('summary, button') || more).focus();
  }
  add();
  fill(id, ...(items.length ? [list, more] : [el('p', { class: 'none' }, nothing)]));
}

/** The lines that lead from a finding to its cause. */
function stepsOf(finding) {
  return el('ol', { class: 'steps' }, finding.steps.map(step =>
    el('li', {}, el('span', { class: 'says' }, step.message), placeNode(step),
      step.source ? el('pre', {}, el('code', {}, step.source)) : null)));
}
