import { ActionList } from './actionList.js';
import type { Trace } from './trace.js';

/**
 * A comment in the same thread: the post or video commented on. Needs threads. With the window of a minute it shows raids, whose
 * texts have nothing in common but the place and the moment.
 *
 * What it can wrongly flag: readers of one community among many, who meet under its posts because nothing else interests them (the
 * cells know the hour and the crowd, not the interest): analyse communities apart; two who talk under several posts; people
 * whom one chat group sends to the same posts.
 * Cost: linear; long windows under busy posts make many pairs.
 */
export const sameThread: Trace = {
  name: 'same_thread',
  title: 'the same thread',
  collect({ table }) {
    const { rows, thread } = table;
    const actions = new ActionList('same_thread', table);
    if (thread === null) return actions.finish(0, String);
    for (let row = 0; row < rows; row++) if (thread.codes[row]! >= 0) actions.add(row, thread.codes[row]!);
    return actions.finish(thread.values.length, (object) => thread.values.get(object));
  },
};
