/** Search, zoom and the way to the evidence in the network. Text of the data is set as text, never as markup. */
export const networkScript = `
  const map = page.figures.find(function (figure) { return figure.id === 'network'; });
  const tools = document.getElementById('network-tools');
  const cardOf = new Map(page.targets.accounts);
  const partOf = new Map(page.targets.groups);
  const nodeOf = new Map();
  const membersOf = new Map();
  let chosen = null;

  function listNodes() {
    map.data.forEach(function (trace) {
      (trace.customdata || []).forEach(function (one, k) {
        const node = { account: one[0], group: one[1], comments: one[2], partners: one[3], x: trace.x[k], y: trace.y[k], size: trace.marker.size[k] };
        nodeOf.set(node.account, node);
        if (node.group === null) return;
        if (!membersOf.has(node.group)) membersOf.set(node.group, []);
        membersOf.get(node.group).push(node);
      });
    });
  }

  function nodesOf(choice) {
    const found = choice.kind === 'group' ? membersOf.get(choice.name) : [nodeOf.get(choice.name)];
    return (found || []).filter(Boolean);
  }

  function home() { return { x: map.layout.xaxis.range, y: map.layout.yaxis.range }; }
  function view(box) {
    return box.layout ? { x: box.layout.xaxis.range.slice(), y: box.layout.yaxis.range.slice() } : home();
  }
  function show(box, at) {
    if (!box.layout) return;
    const isWhole = at === null;
    const to = isWhole ? home() : at;
    const change = { 'xaxis.range': to.x.slice(), 'yaxis.range': to.y.slice() };
    // On a phone the finger scrolls the page while the whole network is in view, and moves the picture when it is not.
    if (touch) change.dragmode = isWhole ? false : 'pan';
    Plotly.relayout(box, change);
  }
  function scale(range, factor) {
    const middle = (range[0] + range[1]) / 2, half = factor * (range[1] - range[0]) / 2;
    return [middle - half, middle + half];
  }
  function zoom(box, factor) {
    const now = view(box);
    show(box, factor === 0 ? null : { x: scale(now.x, factor), y: scale(now.y, factor) });
  }
  function move(box, across, up) {
    const now = view(box);
    const shift = function (range, by) { const d = by * (range[1] - range[0]); return [range[0] + d, range[1] + d]; };
    show(box, { x: shift(now.x, across), y: shift(now.y, up) });
  }
  function frame(nodes) {
    const whole = home();
    const side = function (values, full) {
      const low = Math.min.apply(null, values), high = Math.max.apply(null, values);
      const half = Math.max(0.6 * (high - low), 0.22 * (full[1] - full[0]));
      return [(low + high) / 2 - half, (low + high) / 2 + half];
    };
    return { x: side(nodes.map(function (n) { return n.x; }), whole.x), y: side(nodes.map(function (n) { return n.y; }), whole.y) };
  }

  /** A line that opens a part of the page. */
  function wayTo(id, sentence, name) {
    const way = make('a', null, say(sentence, { name: name }));
    way.href = '#' + id;
    return make('p', null, way);
  }

  /** The strongest comments from the card that stands on the page; of a group, what most of it did together. */
  function copyEvidence(choice) {
    const card = choice.kind === 'account' && document.getElementById(cardOf.get(choice.name) || '');
    const pair = card && card.querySelector('.pair');
    if (pair) return [make('p', null, words.evidenceOfAccount), pair.cloneNode(true)];
    const group = choice.kind === 'group' ? choice.name : (nodeOf.get(choice.name) || {}).group;
    const part = document.getElementById(partOf.get(group) || '');
    const done = part && part.querySelector('h4, .evidence');
    if (!done) return [make('p', 'aside', words.elsewhere)];
    const head = make('p', null, make('strong', null));
    head.firstChild.append(...[...done.childNodes].map(function (node) { return node.cloneNode(true); }));
    return [make('p', null, words.evidenceOfGroup), head, done.nextElementSibling.cloneNode(true)];
  }

  function tell(choice) {
    const panel = document.getElementById('network-choice');
    if (!panel) return;
    panel.hidden = choice === null;
    panel.replaceChildren();
    if (choice === null) return;
    const node = nodeOf.get(choice.name);
    const title = choice.kind === 'group' ? words.group : words.account;
    panel.append(make('h4', null, say(title, { name: choice.name })));
    const facts = choice.kind === 'group'
      ? say(words.groupFacts, { count: nodesOf(choice).length })
      : !node ? words.notDrawn
      : say(node.group === null ? words.accountFactsAlone : words.accountFacts, node);
    panel.append(make('p', null, facts), ...copyEvidence(choice));
    const group = choice.kind === 'group' ? choice.name : node && node.group;
    if (choice.kind === 'account' && cardOf.has(choice.name)) panel.append(wayTo(cardOf.get(choice.name), words.cardOfAccount, choice.name));
    if (group && partOf.has(group)) panel.append(wayTo(partOf.get(group), words.cardOfGroup, group));
    const close = make('button', null, words.close);
    close.type = 'button';
    close.addEventListener('click', function () { choose(null, null); document.getElementById('network-search').focus(); });
    panel.append(close);
  }

  /** Marks what is chosen, shows its evidence below; by name also moves the picture and the focus there. */
  function choose(choice, byName) {
    chosen = choice;
    const box = document.getElementById('network');
    if (box.layout) draw(map);
    const nodes = choice === null ? [] : nodesOf(choice);
    if (byName) show(box, nodes.length === 0 ? null : frame(nodes));
    tell(choice);
    if (choice === null) return;
    const panel = document.getElementById('network-choice');
    if (byName) panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
  }

  function search() {
    const asked = document.getElementById('network-search').value.trim().toLowerCase();
    const list = document.getElementById('network-found');
    const status = document.getElementById('network-status');
    list.replaceChildren();
    status.textContent = '';
    if (asked === '') return [];
    const rank = function (name) { const low = name.toLowerCase(); return low === asked ? 0 : low.startsWith(asked) ? 1 : low.includes(asked) ? 2 : 3; };
    const groups = [...new Set([...partOf.keys(), ...membersOf.keys()])].map(function (name) { return { kind: 'group', name: name }; });
    const accounts = [...new Set([...nodeOf.keys(), ...cardOf.keys()])].map(function (name) { return { kind: 'account', name: name }; });
    const found = groups.concat(accounts)
      .map(function (one) { return { one: one, rank: rank(one.name) }; })
      .filter(function (one) { return one.rank < 3; })
      .sort(function (a, b) { return a.rank - b.rank; })
      .map(function (one) { return one.one; });
    const shown = found.slice(0, 12);
    shown.forEach(function (choice) {
      const button = make('button', null, say(choice.kind === 'group' ? words.group : words.account, { name: choice.name }));
      button.type = 'button';
      button.addEventListener('click', function () { choose(choice, true); });
      list.append(make('li', null, button));
    });
    status.textContent = found.length === 0 ? words.foundNone
      : say(found.length > shown.length ? words.foundSome : words.foundAll, { shown: shown.length, count: found.length }).textContent;
    return shown;
  }

  if (map && tools) {
    listNodes();
    overlays.network = function (data, layout, box) {
      if (box.layout) {
        layout.xaxis.range = box.layout.xaxis.range.slice();
        layout.yaxis.range = box.layout.yaxis.range.slice();
        if (touch) layout.dragmode = box.layout.dragmode;
      }
      const nodes = chosen === null ? [] : nodesOf(chosen);
      if (nodes.length === 0) return;
      data.push({
        type: 'scatter', mode: 'markers', hoverinfo: 'skip', showlegend: false,
        x: nodes.map(function (n) { return n.x; }), y: nodes.map(function (n) { return n.y; }),
        marker: {
          symbol: 'circle-open', color: colour('--text'), line: { width: 2.5 },
          size: nodes.map(function (n) { return n.size + 7; })
        }
      });
    };
    afterFirst.network = function (box) {
      box.on('plotly_click', function (event) {
        const one = event.points[0] && event.points[0].customdata;
        if (one) choose({ kind: 'account', name: one[0] }, false);
      });
      box.addEventListener('wheel', function (event) {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        zoom(box, event.deltaY > 0 ? 1.25 : 0.8);
      }, { passive: false });
    };
    const box = document.getElementById('network');
    tools.hidden = false;
    tools.addEventListener('click', function (event) {
      const button = event.target.closest('button');
      if (!button) return;
      if (button.dataset.zoom) zoom(box, Number(button.dataset.zoom));
      if (button.dataset.group) choose({ kind: 'group', name: page.targets.groups[Number(button.dataset.group)][0] }, true);
    });
    const steps = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, 0.2], ArrowDown: [0, -0.2] };
    tools.addEventListener('keydown', function (event) {
      if (event.target.tagName !== 'BUTTON' || !Object.hasOwn(steps, event.key)) return;
      event.preventDefault();
      move(box, steps[event.key][0], steps[event.key][1]);
    });
    const field = document.getElementById('network-search');
    field.addEventListener('input', search);
    field.addEventListener('keydown', function (event) {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const first = search()[0];
      if (first) choose(first, true);
    });
  }
`;
