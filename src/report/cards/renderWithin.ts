import type { SafeHtml } from '../html.js';

/**
 * Renders one after the other until so many bytes are reached: texts full of unseen characters take a hundred times the room of
 * plain ones, and a page must stay one that opens.
 */
export function renderWithin<T>(
  items: readonly T[],
  bytes: number,
  render: (item: T) => SafeHtml,
): readonly SafeHtml[] {
  const rendered: SafeHtml[] = [];
  let left = bytes;
  for (const item of items) {
    const one = render(item);
    left -= Buffer.byteLength(one.text);
    if (left < 0) break;
    rendered.push(one);
  }
  return rendered;
}
