/** Draws the figures one after the other, those in view first, so that the page answers while it draws. */
export const drawScript = `
  const config = {
    responsive: true,
    displaylogo: false,
    displayModeBar: touch ? false : 'hover',
    modeBarButtons: [['toImage', 'resetScale2d']],
    showSendToCloud: false,
    plotlyServerURL: ''
  };
  // Names of months and of plotly's own buttons, where the page is not in English.
  Object.assign(config, words.plotly);
  // What else stands in a figure, and what happens when it is there; by id.
  const overlays = {};
  const afterFirst = {};

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function draw(figure, width) {
    const isDark = dark.matches && !root.classList.contains('printing');
    const drawing = JSON.parse(JSON.stringify(figure), function (key, value) {
      return isDark && typeof value === 'string' && Object.hasOwn(page.dark, value) ? page.dark[value] : value;
    });
    const layout = drawing.layout;
    const box = document.getElementById(figure.id);
    const isFirst = !box.layout;
    layout.font.color = colour('--text');
    layout.hoverlabel = Object.assign(layout.hoverlabel || {}, {
      bgcolor: colour('--surface'), bordercolor: colour('--line'), font: { color: colour('--text') }
    });
    layout.modebar = { color: colour('--muted'), activecolor: colour('--text'), bgcolor: 'rgba(0, 0, 0, 0)' };
    Object.keys(layout).forEach(function (key) {
      if (!/^[xy]axis/.test(key)) return;
      layout[key].gridcolor = colour('--grid');
      layout[key].zerolinecolor = colour('--zero');
    });
    if (touch) layout.dragmode = false;
    if (width) layout.width = width;
    const overlay = overlays[figure.id];
    if (overlay) overlay(drawing.data, layout, box);
    return Plotly.react(box, drawing.data, layout, config).then(function () {
      // Told by the title, the sentences and the table; the single lines and labels of the drawing would only be noise.
      box.querySelectorAll('svg.main-svg').forEach(function (part) { part.setAttribute('aria-hidden', 'true'); });
      box.setAttribute('data-drawn', isDark ? 'dark' : 'light');
      if (isFirst && afterFirst[figure.id]) afterFirst[figure.id](box);
    });
  }

  const waiting = page.figures.slice();
  function isNear(figure) {
    const place = document.getElementById(figure.id).getBoundingClientRect();
    return place.top < 1.5 * innerHeight && place.bottom > -0.5 * innerHeight;
  }
  function drawNext() {
    if (waiting.length === 0) return;
    const near = waiting.findIndex(isNear);
    draw(waiting.splice(Math.max(near, 0), 1)[0]);
    setTimeout(drawNext, 0);
  }
  function drawAll(width) {
    waiting.length = 0;
    page.figures.forEach(function (figure) { draw(figure, width); });
  }
  dark.addEventListener('change', function () { drawAll(); });

  let closed = [];
  addEventListener('beforeprint', function () {
    root.classList.add('printing');
    closed = [...document.querySelectorAll('details.print:not([open])')];
    closed.forEach(function (part) { part.open = true; });
    drawAll(680);
  });
  addEventListener('afterprint', function () {
    root.classList.remove('printing');
    closed.forEach(function (part) { part.open = false; });
    drawAll();
  });
`;
