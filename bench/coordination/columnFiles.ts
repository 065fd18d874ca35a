// Actions as files, so that rivals in processes and languages of their own begin with the same columns.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Actions } from '../../src/model/coordination.js';

/** Writes the columns as raw numbers; times also as 32-bit seconds, which suit a program in C. */
export function writeColumns(folder: string, actions: Actions): void {
  const bytes = (column: Int32Array | Float64Array) => new Uint8Array(column.buffer, 0, column.byteLength);
  writeFileSync(join(folder, 'object.i32'), bytes(actions.object));
  writeFileSync(join(folder, 'account.i32'), bytes(actions.account));
  writeFileSync(join(folder, 'at.f64'), bytes(actions.at));
  writeFileSync(join(folder, 'second.i32'), bytes(Int32Array.from(actions.at, (at) => at / 1000)));
  const { accounts, objects } = actions;
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify({ accounts, objects }));
}

export function readColumns(folder: string): Actions {
  const load = (name: string): ArrayBuffer => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, name));
    return byteOffset === 0 && byteLength === buffer.byteLength
      ? (buffer as ArrayBuffer)
      : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  };
  const account = new Int32Array(load('account.i32'));
  const sizes = JSON.parse(readFileSync(join(folder, 'sizes.json'), 'utf8')) as {
    accounts: number;
    objects: number;
  };
  return {
    ...sizes,
    trace: 'bench',
    row: Int32Array.from({ length: account.length }, (_, k) => k),
    account,
    object: new Int32Array(load('object.i32')),
    at: new Float64Array(load('at.f64')),
    describeObject: String,
  };
}

/** Writes the actions as a table of comments without text; ids carry a letter, as ids of platforms are no numbers. */
export function writeCsv(file: string, actions: Actions): void {
  const output = openSync(file, 'w');
  let lines = ['comment_id,account_id,created_at,object_id'];
  for (let k = 0; k < actions.at.length; k++) {
    lines.push(`c${k},u${actions.account[k]!},${actions.at[k]! / 1000},o${actions.object[k]!}`);
    if (lines.length < 50_000 && k + 1 < actions.at.length) continue;
    writeSync(output, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(output);
}
