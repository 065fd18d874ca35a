import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packMessage, unpackMessage } from '../../scripts/notebook/wire.js';

const signer = { session: 'a-session', key: 'a key' };

describe('wire', () => {
  it('signs the four parts with HMAC-SHA256, after the delimiter', () => {
    const { id, frames } = packMessage('execute_request', { code: 'әлем' }, signer);
    const [delimiter, signature, ...parts] = frames.map(String);
    expect(delimiter).toBe('<IDS|MSG>');
    expect(signature).toBe(createHmac('sha256', 'a key').update(parts.join('')).digest('hex'));
    expect(JSON.parse(parts[0]!)).toMatchObject({ msg_id: id, msg_type: 'execute_request', version: '5.3' });
    expect(JSON.parse(parts[3]!)).toEqual({ code: 'әлем' });
  });

  it('reads a message behind any routing frames', () => {
    const { frames } = packMessage('status', { execution_state: 'idle' }, signer);
    const received = [Buffer.from('topic'), ...frames.map((frame) => Buffer.from(frame))];
    expect(unpackMessage(received, signer.key)).toEqual({
      type: 'status',
      parentId: '',
      content: { execution_state: 'idle' },
    });
  });

  it('refuses a message that was changed on the way, and one that is none', () => {
    const { frames } = packMessage('status', { execution_state: 'idle' }, signer);
    const received = frames.map((frame) => Buffer.from(frame));
    received[5] = Buffer.from('{"execution_state":"busy"}');
    expect(() => unpackMessage(received, signer.key)).toThrow('the signature does not fit the key');
    expect(() => unpackMessage([Buffer.from('hello')], signer.key)).toThrow('not a Jupyter message');
  });
});
