import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { RunLine } from '../store.ts';

/** Live conversations that go on at this moment: whoever comes late finds the way in at once. */
export function GoingOn(props: {
  going: readonly (RunLine & { statement?: string })[];
  /** Also say what their partnership is about. */
  about?: boolean;
  language: Language;
  t: T;
}) {
  const { t, language } = props;
  return (
    <>
      {props.going.map((run) => (
        <Notice kind="waits" title={`${t('run.going_on')}: ${say(run.name, language)}`}>
          {props.about ? <p>{run.statement}</p> : null}
          <p>
            <LinkButton href={paths.run(run.partnershipId, run.id)} label={t('run.join')} />
          </p>
        </Notice>
      ))}
    </>
  );
}
