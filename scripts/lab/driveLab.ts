import type { Page } from 'playwright-core';
import type { NotebookCell } from '../notebook/notebook.js';

/** What this script uses of the application that JupyterLab puts into the page. */
interface LabApplication {
  readonly commands: { execute(name: string, args?: object): Promise<unknown> };
  readonly shell: {
    readonly currentWidget: {
      readonly context: { readonly model: { toJSON(): object } };
      readonly sessionContext: {
        readonly kernelDisplayName: string;
        readonly session: { readonly kernel: { readonly status: string } | null } | null;
      };
    } | null;
  };
}

/** Opens a notebook and waits until its kernel is idle; gives the kernel's name as shown. */
export async function openNotebook(
  page: Page,
  address: string,
  file: string,
  seconds: number,
): Promise<string> {
  const [place, query] = address.split('?') as [string, string];
  // JupyterLab would open the notebooks of before as well; `reset` lets it forget them.
  await page.goto(`${place.replace(/\/lab.*$/, '/lab')}/tree/${file}?${query}&reset`);
  await page
    .locator('.jp-Notebook .jp-CodeCell')
    .first()
    .waitFor({ timeout: seconds * 1000 });
  await page.waitForFunction(
    () => {
      const app = (globalThis as unknown as { jupyterapp: LabApplication }).jupyterapp;
      const session = app.shell.currentWidget?.sessionContext;
      return session?.session?.kernel?.status === 'idle' && session.kernelDisplayName !== 'No Kernel';
    },
    null,
    { timeout: seconds * 1000 },
  );
  return page.evaluate(() => {
    const app = (globalThis as unknown as { jupyterapp: LabApplication }).jupyterapp;
    return app.shell.currentWidget!.sessionContext.kernelDisplayName;
  });
}

/** Chooses an entry of a menu, as a person does. */
async function chooseMenu(page: Page, menu: string, entry: RegExp): Promise<void> {
  await page.locator('.lm-MenuBar-item', { hasText: new RegExp(`^${menu}$`) }).click();
  await page.locator('.lm-Menu-item', { hasText: entry }).first().click();
}

/** Kernel → Restart Kernel and Run All Cells…, confirmed; waits until the last cell has its number and the kernel rests. */
export async function restartAndRunAll(page: Page, seconds: number): Promise<readonly NotebookCell[]> {
  // Outputs of before are cleared first, so that what is read later can only come from this run.
  await chooseMenu(page, 'Edit', /^Clear Outputs of All Cells/);
  await chooseMenu(page, 'Kernel', /^Restart Kernel and Run All Cells/);
  await page.locator('.jp-Dialog button.jp-mod-warn, .jp-Dialog button.jp-mod-accept').last().click();
  await page.waitForFunction(
    () => {
      const app = (globalThis as unknown as { jupyterapp: LabApplication }).jupyterapp;
      const widget = app.shell.currentWidget!;
      const { cells } = widget.context.model.toJSON() as { cells: NotebookCell[] };
      const code = cells.filter(
        (cell) => cell.cell_type === 'code' && [cell.source].flat().join('').trim() !== '',
      );
      // The kernel tells errors on stderr, and cells behind one never get a number.
      const failed = code.some((cell) =>
        cell.outputs?.some(
          (output) =>
            output.output_type === 'error' || (output.output_type === 'stream' && output.name === 'stderr'),
        ),
      );
      const idle = widget.sessionContext.session?.kernel?.status === 'idle';
      return idle && (failed || code.every((cell) => typeof cell.execution_count === 'number'));
    },
    null,
    { timeout: seconds * 1000, polling: 1000 },
  );
  return page.evaluate(() => {
    const app = (globalThis as unknown as { jupyterapp: LabApplication }).jupyterapp;
    return (app.shell.currentWidget!.context.model.toJSON() as { cells: NotebookCell[] }).cells;
  });
}
