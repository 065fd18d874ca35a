import { unescapePart, type LinkParts } from './linkParts.js';

const object =
  /^\/?((?:wall|photo|video|clip|topic|album|story|note|page|product|article|poll|podcast)-?\d+(?:_\d+)?)(?:_r(\d+))?(?![\w%-])/u;
/** Pages where the parameters are the question. */
const asked = /^\/(?:search|feed|videos?|audios?|groups|apps|market|people|[a-z_]+\.php)?$/u;

/**
 * One address for a post, photo or video of VK. It may open over any other page (`?w=wall-1_2`, `?z=photo-1_2/album`); its
 * parameters choose a list or an answer, and only the answer is another thing. A community is `club1`, be it public or an event.
 *
 * Source: https://dev.vk.com/reference (posts, photos and videos have the ids of an owner and an object).
 */
export function unifyVk(link: LinkParts): LinkParts {
  for (const [name, value] of link.query) {
    if (name !== 'w' && name !== 'z') continue;
    const overlay = object.exec(unescapePart(value));
    if (overlay?.[1]?.includes('_') === true) return toObject(overlay, undefined);
  }
  const found = object.exec(link.path);
  if (found !== null) return toObject(found, link.query.find(([name]) => name === 'reply')?.[1]);
  const fold = (path: string): string => path.toLowerCase().replace(/^\/(?:public|event)(?=\d+$)/u, '/club');
  if (asked.test(link.path)) return link;
  const path = link.path.lastIndexOf('/') === 0 ? fold(link.path) : link.path;
  return { host: link.host, path, query: [], fragment: '' };
}

function toObject(found: RegExpExecArray, asReply: string | undefined): LinkParts {
  const reply = found[2] ?? asReply ?? '';
  return {
    host: 'vk.com',
    path: `/${found[1]!}`,
    query: /^\d+$/u.test(reply) ? [['reply', reply]] : [],
    fragment: '',
  };
}
