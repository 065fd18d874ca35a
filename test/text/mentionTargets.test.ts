import { expect, it } from 'vitest';
import { extractMentionTargets } from '../../src/text/mentionTargets.js';

it.each<readonly [text: string, targets: readonly string[]]>([
  ['nobody', []],
  ['[id1|Anna], I agree', []],
  ['[id1|Anna], [id2|Bek], both wrong', []],
  ['@ann @bob: yes', []],
  ['RT @ann: words @bob', ['@bob']],
  ['ask [id2|Bek] and [ID2|him]', ['id2']],
  ['see [club7|us], [public7|us], [event7|us]', ['club7']],
  ['ask [ida_ddc74566e4b281b8|someone]', ['ida_ddc74566e4b281b8']],
  ['ask [club7f|us]', ['club7f']],
  ['ask @id5 (Bek), *id5 (Bek) or *club7', ['id5', 'club7']],
  ['thanks @Ann, @ANN. and @bob@server.example', ['@ann', '@bob@server.example']],
  ['write to a@b.example or t.me/@c', []],
  ['[https://vk.com/wall-1_2|here] 5*id @ * [x]', []],
  ['a [b] c@', []],
])('%s', (text, targets) => expect(extractMentionTargets(text)).toEqual(targets));
