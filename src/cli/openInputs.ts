import { loadPseudonymKey, type PseudonymKey } from '../ingest/pseudonymKey.js';
import { readEvents } from '../ingest/readEvents.js';
import type { TimelineEvent } from '../model/event.js';
import type { Progress } from './progress.js';
import type { ReadFlags } from './readOptions.js';

/** The key of the pseudonyms, with a note where a new one was made; null where ids are kept. */
export async function openKey(
  { keepIds, keyFile }: Pick<ReadFlags, 'keepIds' | 'keyFile'>,
  progress: Progress,
): Promise<PseudonymKey | null> {
  if (keepIds) return null;
  const key = await loadPseudonymKey(keyFile);
  if (key.created)
    progress.note(`pseudonyms: made a new key in ${key.path}; keep it to get the same ids again`);
  return key;
}

/** The timeline that `--events` names; none without it. */
export async function readGivenEvents(
  { events, timezone, dateOrder }: Pick<ReadFlags, 'timezone' | 'dateOrder'> & { readonly events?: string },
  progress: Progress,
): Promise<readonly TimelineEvent[]> {
  if (events === undefined) return [];
  return readEvents(events, { timezone, dateOrder, onNote: (note) => progress.note(note) });
}
