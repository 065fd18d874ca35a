import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import { arrangeSignalInput, type SignalInput, type SignalOptions } from '../../src/rhythm/signalInput.js';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
export const monday = Date.UTC(2022, 0, 3);

export function arrange(rows: readonly CommentInput[], options: Partial<SignalOptions> = {}): SignalInput {
  return arrangeSignalInput(buildCommentTable(rows), options);
}

export function codeOf({ table }: SignalInput, account: string): number {
  for (let code = 0; code < table.account.values.length; code++) {
    if (table.account.values.get(code) === account) return code;
  }
  throw new Error(`no account ${account}`);
}

export const write = (account: string, times: readonly number[], text = 'x'): CommentInput[] =>
  times.map((at) => ({ account, at, text }));
