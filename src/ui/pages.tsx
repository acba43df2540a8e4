import { useContext } from 'hono/jsx';
import { Words } from './words.ts';

/** The way through a list that is longer than a page; nothing where one page holds it. `path` is where a page of it is. */
export function Pages(props: { page: number; pages: number; path: (page: number) => string }) {
  const { page, pages, path } = props;
  const words = useContext(Words);
  if (pages <= 1) return null;
  return (
    <nav class="actions" aria-label={words.pages}>
      {page > 1 ? (
        <a href={path(page - 1)} rel="prev">
          {words.pageBefore}
        </a>
      ) : null}
      <span class="hint">{words.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))}</span>
      {page < pages ? (
        <a href={path(page + 1)} rel="next">
          {words.pageAfter}
        </a>
      ) : null}
    </nav>
  );
}
