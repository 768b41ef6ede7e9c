// What a chart looks like: the font and the colours of the page, also where the person has colours of their own.
// Two series are told apart by a pattern or by the kind of line, whatever their colours.
'use strict';

/** Called by PrimeFaces for each chart, before it is drawn. */
function madoguchiChart() {
  const style = getComputedStyle(this.canvas[0]);
  const colour = (name) => style.getPropertyValue(`--chart-${name}`).trim();
  const { type, data, options } = this.cfg.config;
  const [ink, mark, ground, line] = ['ink', 'mark', 'ground', 'line'].map(colour);

  function stripes() {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 6;
    const pen = tile.getContext('2d');
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 6, 6);
    pen.fillStyle = mark;
    pen.fillRect(0, 0, 6, 3);
    return pen.createPattern(tile, 'repeat');
  }

  const looks = {
    bar: [
      { backgroundColor: mark, borderColor: mark, borderWidth: 1, maxBarThickness: 32 },
      { backgroundColor: stripes(), borderColor: mark, borderWidth: 1, maxBarThickness: 32 },
    ],
    line: [
      { backgroundColor: mark, borderColor: mark, borderWidth: 2, pointStyle: 'circle', pointRadius: 4 },
      { backgroundColor: ground, borderColor: mark, borderWidth: 2, borderDash: [6, 4], pointStyle: 'rect', pointRadius: 5 },
    ],
  };
  data.datasets.forEach((series, at) => Object.assign(series, looks[type][at]));

  options.color = ink;
  options.font = { family: style.fontFamily, size: parseFloat(style.fontSize) };
  for (const axis of Object.values(options.scales)) {
    axis.grid = { color: line };
    axis.border = { color: ink };
    axis.ticks = { ...axis.ticks, color: ink, font: options.font };
  }
  const points = type === 'line' ? { usePointStyle: true, boxHeight: 8 } : {};
  options.plugins = {
    legend: { align: 'start', onClick: null, labels: { color: ink, font: options.font, ...points } },
    tooltip: { backgroundColor: ink, titleColor: ground, bodyColor: ground, titleFont: options.font, bodyFont: options.font, ...points },
  };
}
