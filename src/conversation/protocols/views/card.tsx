import type { Child } from 'hono/jsx';
import { say } from '../../../language/words.ts';
import { paths } from '../../../paths.ts';
import { Card } from '../../../ui/card.tsx';
import { Badge } from '../../../ui/notice.tsx';
import type { Kept, Library, Reader } from '../library.ts';
import { type ConversationProtocol, minutesOf } from '../shape.ts';

/** A protocol in a list: what it is good for, how long, for how many, how tight, and whose it is. */
export function ProtocolCard(props: { kept: Kept; library: Library; reader: Reader; children?: Child }) {
  const { library, reader } = props;
  const { protocol, own } = props.kept;
  const { t, language } = reader;
  return (
    <Card
      level={3}
      title={say(protocol.name, language)}
      href={paths.protocol(library.p, protocol.key)}
      meta={
        <>
          <span>{t('protocol.minutes', { count: minutesOf(protocol) })}</span>
          <span>{peopleText(protocol, reader)}</span>
          <Badge label={t(`conversation.formality.${protocol.formality}`)} />
          {own ? (
            <Badge tone="action" label={t(own.partnershipId ? 'protocol.of_ours' : 'protocol.of_district')} />
          ) : null}
        </>
      }
    >
      <p>{say(protocol.purpose, language)}</p>
      {props.children}
    </Card>
  );
}

/** "3 to 8 people" */
export function peopleText(protocol: Pick<ConversationProtocol, 'people'>, { t }: Reader): string {
  const { from, to } = protocol.people;
  return from === to ? t('protocol.people_just', { count: from }) : t('protocol.people', { from, to });
}
