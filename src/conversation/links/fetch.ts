import type { Partnership } from '../../partnership/partnership.ts';
import type { Request } from '../../people/request.ts';
import { bareAddresses } from '../../platform/markdown.ts';
import { keepTitle, withoutTitle } from './store.ts';

/** So many addresses of one post get a title. */
const most = 3;

/**
 * Has the titles of the pages that a post names fetched once its transaction has committed. It is done here and in the
 * author's name, because the worker can't read posts; a process that stops meanwhile leaves the bare addresses.
 * @param edited the post had other words before
 */
export async function fetchTitles(
  c: Request,
  partnership: Partnership,
  postId: string,
  body: string,
  edited = false,
): Promise<void> {
  const { parts, person, now, db } = c.var;
  const { linkTitle } = parts;
  if (!linkTitle) return;
  const addresses = bareAddresses(body, most);
  const wanted = edited ? await withoutTitle(db, partnership, postId, addresses) : addresses;
  for (const address of wanted)
    c.var.afterwards(async () => {
      const title = await linkTitle(address);
      if (title === null) return;
      const scope = { districtId: person.districtId, personId: person.id };
      await parts.database.asPerson(scope, (own) => keepTitle(own, partnership, postId, address, title, now));
    });
}
