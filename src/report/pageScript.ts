/**
 * The program of the page: draws the figures in the colours of the page, again when the reader turns to dark or to print.
 *
 * Its buttons are named one by one: plotly's own set has one that sends the chart to a server.
 * It is kept plain enough for any browser of the last years and is written out as it is.
 */
export const pageScript = `
(function () {
  'use strict';
  var page = JSON.parse(document.getElementById('figures').textContent);
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var touch = matchMedia('(pointer: coarse)').matches;
  var config = {
    responsive: true,
    displaylogo: false,
    displayModeBar: touch ? false : 'hover',
    modeBarButtons: [['toImage', 'resetScale2d']],
    showSendToCloud: false,
    plotlyServerURL: ''
  };

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function draw(figure, width) {
    var isDark = dark.matches && !root.classList.contains('printing');
    var drawing = JSON.parse(JSON.stringify(figure), function (key, value) {
      return isDark && typeof value === 'string' && Object.hasOwn(page.dark, value) ? page.dark[value] : value;
    });
    var layout = drawing.layout;
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
    var box = document.getElementById(figure.id);
    return Plotly.react(box, drawing.data, layout, config).then(function () {
      box.setAttribute('data-drawn', isDark ? 'dark' : 'light');
    });
  }

  function drawAll(width) {
    page.figures.forEach(function (figure) { draw(figure, width); });
  }
  drawAll();
  dark.addEventListener('change', function () { drawAll(); });

  var closed = [];
  addEventListener('beforeprint', function () {
    root.classList.add('printing');
    closed = Array.prototype.slice.call(document.querySelectorAll('details.print:not([open])'));
    closed.forEach(function (part) { part.open = true; });
    drawAll(680);
  });
  addEventListener('afterprint', function () {
    root.classList.remove('printing');
    closed.forEach(function (part) { part.open = false; });
    drawAll();
  });
})();
`;
