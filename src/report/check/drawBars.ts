export interface BarOptions {
  /** Lines of text the tallest bar takes. */
  readonly height: number;
  /** Characters a bar takes in width. */
  readonly width: number;
  readonly ascii: boolean;
  /** Value of a full bar; the largest value when not given. */
  readonly most?: number;
}

const blocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Signs that fill a cell more and more in any alphabet. */
const signs = [' ', '.', ':', '|', '#'];

/** Bars as lines of text, the top line first. A value above zero is never drawn as nothing. */
export function drawBars(values: readonly number[], options: BarOptions): string[] {
  const { height, width, ascii } = options;
  const most = options.most ?? values.reduce((one, other) => Math.max(one, other), 0);
  const glyphs = ascii ? signs : blocks;
  const full = glyphs.length - 1;
  const levels = values.map((value) =>
    value <= 0 || most <= 0
      ? 0
      : Math.max(1, Math.min(height * full, Math.round((value / most) * height * full))),
  );
  return Array.from({ length: height }, (_, line) => {
    const below = (height - 1 - line) * full;
    return levels.map((level) => glyphs[Math.max(0, Math.min(full, level - below))]!.repeat(width)).join('');
  });
}
