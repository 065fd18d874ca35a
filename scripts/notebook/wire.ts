import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** A message of the Jupyter protocol 5 (https://jupyter-client.readthedocs.io/en/stable/messaging.html). */
export interface Message {
  readonly type: string;
  /** Message id of the request it answers; empty when it answers none. */
  readonly parentId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Who signs: the session names this client, the key is shared with the kernel through the connection file. */
export interface Signer {
  readonly session: string;
  readonly key: string;
}

const delimiter = Buffer.from('<IDS|MSG>');

function signParts(parts: readonly (string | Uint8Array)[], key: string): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}

/** The frames of a request, signed, and its id. */
export function packMessage(
  type: string,
  content: Readonly<Record<string, unknown>>,
  signer: Signer,
): { id: string; frames: (string | Buffer)[] } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session: signer.session,
    username: 'in-concert',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [delimiter, signParts(parts, signer.key), ...parts] };
}

/** The message in the frames; throws when the signature is wrong. */
export function unpackMessage(frames: readonly Buffer[], key: string): Message {
  const start = frames.findIndex((frame) => frame.equals(delimiter));
  const parts = frames.slice(start + 2);
  if (start < 0 || parts.length < 4) throw new Error('unpackMessage: not a Jupyter message');
  const given = frames[start + 1]!;
  const wanted = Buffer.from(signParts(parts, key));
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new Error('unpackMessage: the signature does not fit the key');
  }
  const [header, parent, , content] = parts.slice(0, 4).map((part) => JSON.parse(part.toString('utf8')));
  return { type: header.msg_type, parentId: parent?.msg_id ?? '', content };
}
