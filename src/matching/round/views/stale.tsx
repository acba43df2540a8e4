import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import type { Round } from '../round.ts';
import type { Kept } from '../store.ts';
import { changeWords, type Names } from './words.ts';

/** What somebody wanted to do to a board that had changed: said in words, with the form to do it now. */
export interface Wish {
  words: string;
  /** Where it is sent, and its fields besides the version; null when it has to be looked at anew. */
  again: { action: string; hidden: Record<string, string> } | null;
}

/** A change made on an older board is refused kindly: what changed meanwhile, and the way to do it now. */
export function StalePage(props: {
  reader: Reader;
  round: Round;
  changes: readonly Kept[];
  more: boolean;
  wish: Wish;
  names: Names;
}) {
  const { reader, round, wish } = props;
  const { t, format } = reader;
  return (
    <>
      <PageTitle title={t('round.stale.title')} eyebrow={round.name} lead={t('round.stale.lead')} />
      <ul>
        {props.changes.toReversed().map((kept) => (
          <li>
            {changeWords(t, kept, props.names)} <span class="hint">{format.time(kept.at)}</span>
          </li>
        ))}
        {props.more ? <li>{t('round.stale.more')}</li> : null}
      </ul>
      <p>{t('round.stale.yours', { what: wish.words })}</p>
      <div class="actions">
        {wish.again ? (
          <PostButton
            action={wish.again.action}
            label={t('round.stale.again')}
            hidden={{ ...wish.again.hidden, version: String(round.version) }}
          />
        ) : null}
        <a href={paths.round(round.id)}>{t('round.stale.board')}</a>
      </div>
    </>
  );
}
