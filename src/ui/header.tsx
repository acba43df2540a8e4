import { useContext } from 'hono/jsx';
import { Avatar } from './people.tsx';
import { Words } from './words.ts';

interface HeaderShell {
  district?: { name: string; logoUrl?: string | null };
  homeHref?: string;
  nav: readonly { href: string; label: string; current?: boolean; count?: number }[];
  demo?: { text: string; href: string; label: string };
  person?: { name: string; menu: readonly { href: string; label: string; post?: boolean }[] };
}

/** The top of every page: whose it is, the few main places, and the person's own menu. */
export function Header(props: { shell: HeaderShell }) {
  const words = useContext(Words);
  const { shell } = props;
  return (
    <header class="header">
      {shell.demo ? (
        <p class="demo">
          {shell.demo.text} <a href={shell.demo.href}>{shell.demo.label}</a>
        </p>
      ) : null}
      <div class="header-in">
        <a class="brand" href={shell.homeHref ?? '/'}>
          {shell.district?.logoUrl ? <img class="brand-logo" src={shell.district.logoUrl} alt="" /> : <Mark />}
          <span class="brand-names">
            <span class="brand-product">{words.product}</span>
            {shell.district ? <span class="brand-district">{shell.district.name}</span> : null}
          </span>
        </a>
        {shell.nav.length > 0 ? (
          <>
            <button type="button" class="nav-button" popovertarget="nav">
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M4 7h16M4 12h16M4 17h16" />
              </svg>
              {words.menu}
            </button>
            <nav class="nav" id="nav" popover="auto" aria-label={words.mainNav}>
              <ul>
                {shell.nav.map((item) => (
                  <li>
                    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                      {item.label}
                      {item.count ? (
                        <span class="count-badge">
                          <span class="sr">{words.count.replace('{count}', String(item.count))}</span>
                          <span aria-hidden="true">{item.count}</span>
                        </span>
                      ) : null}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        ) : null}
        {shell.person ? (
          <details class="person-menu" data-controller="menu">
            <summary>
              <Avatar name={shell.person.name} />
              <span class="person-menu-name">{shell.person.name}</span>
              <span class="sr">{words.personMenu}</span>
            </summary>
            <ul class="menu">
              {shell.person.menu.map((item) => (
                <li>
                  {item.post ? (
                    <form action={item.href} method="post" data-turbo="false">
                      <button type="submit">{item.label}</button>
                    </form>
                  ) : (
                    <a href={item.href}>{item.label}</a>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </header>
  );
}

/** The product's mark: two paths that meet and go on together. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-a" d="M5 6c0 9 11 6 11 13v8" />
      <path class="mark-b" d="M27 6c0 9-11 6-11 13v8" />
      <circle class="mark-a-dot" cx="5" cy="5" r="3" />
      <circle class="mark-b-dot" cx="27" cy="5" r="3" />
    </svg>
  );
}
