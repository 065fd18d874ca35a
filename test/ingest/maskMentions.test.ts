import { expect, test } from 'vitest';
import { maskMentions } from '../../src/ingest/maskMentions.js';

const mask = (text: string) => maskMentions(text, (id) => `<${id}>`);

test.each([
  ['[id17|Ann Lee], сәлем', '[id<17>|someone], сәлем'],
  ['[id1f2e|Ann] [club5|Club] [public5|P]', '[id<1f2e>|someone] [club<-5>|someone] [public<-5>|someone]'],
  ['[id17:bp-1_2|Ann], да', '[id<17>|someone], да'],
  [
    'by /u/ann_lee and u/bek-1, see reddit.com/user/ann_lee',
    'by /u/<ann_lee> and u/<bek-1>, see reddit.com/user/<ann_lee>',
  ],
  [
    'youtube.com/channel/UCab-1 bsky.app/profile/did:plc:ab12.',
    'youtube.com/channel/<UCab-1> bsky.app/profile/<did:plc:ab12>.',
  ],
  ['и/или w/u/v u/', 'и/или w/u/v u/'],
  ['[https://vk.com/id17|Ann]', '[https://vk.com/id<17>|someone]'],
  ['@id17 (Ann) hi, *club5 (Club)', '@id<17> (someone) hi, @club<-5> (someone)'],
  ['@[12:34:Ann] hi', '@[<12:34:Ann>] hi'],
  ['hi @ann_lee. And @бек!', 'hi @<ann_lee>. And @<бек>!'],
  ['see https://vk.com/id17', 'see https://vk.com/id<17>'],
  ['write to ann@mail.example, [sic] 2*3', 'write to ann@mail.example, [sic] 2*3'],
])('%s', (text, expected) => {
  expect(mask(text)).toBe(expected);
});
