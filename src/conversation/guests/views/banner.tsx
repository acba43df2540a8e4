import type { Format } from '../../../language/format.ts';
import type { T } from '../../../language/translate.ts';
import type { Partnership } from '../../../partnership/partnership.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Guest } from '../guest.ts';

/** Tells members, above everything else in a thread, who reads along in it; any of them ends it here. */
export function GuestBanner(props: {
  partnership: Partnership;
  threadId: string;
  guests: readonly Guest[];
  t: T;
  format: Format;
}) {
  const { partnership, t, format } = props;
  if (props.guests.length === 0) return null;
  return (
    <Notice kind="waits">
      {props.guests.map((guest) => (
        <>
          <p class="notice-title">
            {guest.until
              ? t('guest.here_until', { name: guest.name, day: format.day(guest.until) })
              : t('guest.here', { name: guest.name })}
          </p>
          <p>{t('guest.asked_by', { name: guest.askerName })}</p>
          {guest.knowingly ? <p>{t('guest.evaluates', { name: guest.name, asker: guest.askerName })}</p> : null}
          {partnership.status === 'closed' ? null : (
            <PostButton
              action={paths.guestEnding(partnership.id, props.threadId, guest.id)}
              label={t('guest.end')}
              tone="quiet"
              about={guest.name}
            />
          )}
        </>
      ))}
    </Notice>
  );
}
