import { expect, it } from 'vitest';
import { extractHashtags } from '../../src/text/hashtags.js';

it.each<readonly [text: string, tags: readonly string[]]>([
  ['no tag', []],
  ['#', []],
  ['#1 #2022', []],
  ['#Алматы #алматы', ['алматы']],
  ['#Ёлка2022', ['елка2022']],
  ['#b #a', ['b', 'a']],
  ['#aлмaты', ['алматы']],
  ['＃Ａｌｍａｔｙ', ['almaty']],
  ['(#one,#two)#three', ['one', 'two', 'three']],
  ['#қазақстан_2022!', ['қазақстан_2022']],
  ['#news@group и #2022news', ['news', '2022news']],
  ['https://a.example/b#part a#b C# ##x &#39; https://a.example/#top ?q=#x', []],
])('%s', (text, tags) => expect(extractHashtags(text)).toEqual(tags));
