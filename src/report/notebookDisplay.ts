/** What a notebook kernel must offer to show something: tslab's `display` does, and any object with such a method. */
export interface NotebookDisplay {
  html(html: string): void;
  /** Pictures: needed by `showPicture` alone. */
  svg?(svg: string): void;
  png?(png: Uint8Array): void;
}

/** tslab gives its cells this object, and with it the `require` that knows the running kernel. */
interface TslabGlobal {
  readonly __tslab__?: { readonly require?: (id: string) => { readonly display?: NotebookDisplay } };
}

/**
 * The display of the tslab kernel that runs this process.
 *
 * The kernel may be another installation of tslab than the one beside this library, so it is asked itself; importing
 * `tslab` here could load a second copy that no notebook listens to.
 */
export function findNotebookDisplay(caller: string): NotebookDisplay {
  const display = (globalThis as TslabGlobal).__tslab__?.require?.('tslab').display;
  if (display === undefined) {
    throw new Error(
      `${caller}: no notebook kernel found; in another kernel than tslab pass {display: {html: (html) => …}}`,
    );
  }
  return display;
}
