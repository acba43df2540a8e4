import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Actions, Form, Submit, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { currentSet } from '../question-set.ts';
import { AskedParts, sharedReaders } from './asking.tsx';

/** A short reflection, new or one's own. Two buttons: for oneself, or for partners too. */
export function ShortView(props: {
  partnership: Partnership;
  me: string;
  id?: string;
  answers: Readonly<Record<string, string>>;
  shared: boolean;
  problems: readonly Problem[];
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, t, language } = props;
  const set = currentSet('short');
  const action = props.id ? paths.oneReflection(partnership.id, props.id) : paths.shortReflection(partnership.id);
  return (
    <>
      <PageTitle title={t('reflection.short.title')} lead={set.parts[0] ? say(set.parts[0].intro, language) : ''} />
      <Form action={action} errors={inWords(t, props.problems)} requestId={props.requestId}>
        <AskedParts
          set={set}
          formality={partnership.formality}
          answers={props.answers}
          language={language}
          headings={false}
        />
        <WhoReads
          tone="private"
          text={`${t('reflection.short.private')} ${sharedReaders(partnership, props.me, t, props.format)}`}
        />
        <Actions>
          <Submit label={t('reflection.short.share')} name="share" value="yes" />
          <Submit label={t(props.shared ? 'reflection.short.unshare' : 'reflection.short.keep')} tone="quiet" />
          {props.id && !props.shared ? (
            <Submit label={t('reflection.short.delete')} tone="danger" name="delete" value="yes" />
          ) : null}
        </Actions>
      </Form>
    </>
  );
}
