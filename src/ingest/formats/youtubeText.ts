const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of `textDisplay`, which is HTML with line breaks, links and emphasis unless plain text was asked for. */
export function readDisplayText(html: string): string {
  return html
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(/<\/?(?:a|b|i|s)(?:\s[^<>]*)?>/gi, '')
    .replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|nbsp));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? named[name]! : String.fromCodePoint(Number(code)),
    );
}
