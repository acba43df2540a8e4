import { ChangedWords } from '../../ui/changed-words.tsx';
import { Section } from '../../ui/layout.tsx';
import { considerations, type ProposalVersion } from '../decision.ts';
import { considerationsOf } from '../form.ts';
import type { Matter, Reader, Told } from '../matter.ts';

/** What an amendment changed, word by word in place, so that nobody has to search for the difference. */
export function Changed(props: { versions: readonly ProposalVersion[]; matter: Matter; reader: Reader }) {
  const { versions, matter, reader } = props;
  const { t, format } = reader;
  const [before, after] = versions.slice(-2);
  if (!before || !after) return null;
  const was = told(before, matter, reader);
  const is = told(after, matter, reader);
  const labels = [...new Set([...was, ...is].map((text) => text.label))];
  const said = (texts: readonly Told[], label: string) => texts.find((text) => text.label === label)?.text ?? '';
  const differ = labels.filter((label) => said(was, label) !== said(is, label));
  return (
    <Section
      title={t('decision.what_changed')}
      lead={t('decision.version_by', { name: after.authorName, day: format.shortDay(after.at) })}
    >
      {differ.length === 0 ? <p>{t('decision.same_again')}</p> : null}
      <dl class="facts facts-long">
        {differ.map((label) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <ChangedWords
                before={said(was, label)}
                after={said(is, label)}
                words={{ gone: t('decision.word_gone'), new: t('decision.word_new') }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Everything a version says, each thing with its name. */
export function told(version: ProposalVersion, matter: Matter, reader: Reader): Told[] {
  const { t } = reader;
  const weighed = considerationsOf(version.payload);
  return [
    { label: t('decision.told.title'), text: matter.title(version, reader) },
    ...(matter.texts?.(version, reader) ?? []),
    { label: t('decision.reasons'), text: version.reasons },
    ...considerations.map((name) => ({
      label: t(`decision.consider.${name}`),
      text: weighed[name],
    })),
  ].filter((text) => text.text !== '');
}
