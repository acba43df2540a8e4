import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Card, CardList, Empty } from '../../ui/card.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import type { Publication } from '../publication.ts';

/** What a partnership shows to others, for its members: to whom, since when, and the button that ends it. */
export function PublicationsView(props: {
  partnership: Partnership;
  publications: readonly Publication[];
  t: T;
  format: Format;
}) {
  const { partnership, t, format } = props;
  const propose = { href: paths.newProposal(partnership.id, 'publishing'), label: t('publication.propose') };
  return (
    <>
      <PageTitle title={t('publication.ours')} lead={t('publication.ours_lead')} />
      {props.publications.length === 0 ? (
        <Empty
          title={t('publication.none')}
          text={t('publication.none_text')}
          action={partnership.status === 'closed' ? undefined : propose}
        />
      ) : null}
      <CardList>
        {props.publications.map((shown) => (
          <Card
            title={shown.title}
            href={paths.proposal(partnership.id, shown.proposalId)}
            level={2}
            meta={
              <>
                <Badge
                  label={t(shown.endedAt ? 'publication.ended' : 'publication.is_shown')}
                  tone={shown.endedAt ? 'plain' : 'waits'}
                />
                <span>{shown.readers === 'district' ? t('publication.district') : format.list(shown.people)}</span>
                <span>{t('publication.since', { day: format.shortDay(shown.shownAt) })}</span>
              </>
            }
          >
            {shown.endedAt ? null : (
              <PostButton
                action={paths.publicationEnding(partnership.id, shown.id)}
                label={t('publication.end')}
                tone="quiet"
                about={shown.title}
              />
            )}
          </Card>
        ))}
      </CardList>
      {props.publications.length > 0 && partnership.status !== 'closed' ? (
        <LinkButton href={propose.href} label={propose.label} tone="quiet" />
      ) : null}
      <p>
        <a href={paths.accessLog(partnership.id)}>{t('guest.log.link')}</a>
      </p>
    </>
  );
}

/** What others show to the reader. */
export function ShownToMeView(props: { publications: readonly Publication[]; t: T; format: Format }) {
  const { t, format } = props;
  return (
    <>
      <PageTitle title={t('publication.to_me')} lead={t('publication.to_me_lead')} />
      {props.publications.length === 0 ? (
        <Empty title={t('publication.to_me_none')} text={t('publication.to_me_none_text')} />
      ) : null}
      <CardList>
        {props.publications.map((shown) => (
          <Card
            title={shown.title}
            href={paths.shownPage(shown.id)}
            level={2}
            meta={
              <span class="hint">
                {shown.authors || t('publication.by_nobody')} · {format.shortDay(shown.shownAt)}
              </span>
            }
          />
        ))}
      </CardList>
    </>
  );
}
