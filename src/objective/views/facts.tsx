import type { Child } from 'hono/jsx';
import { say } from '../../language/words.ts';
import { paths } from '../../paths.ts';
import { gradeName } from '../../people/grades.ts';
import { Details } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import type { Objective } from '../objective.ts';
import type { EarlierWording } from '../wording.ts';
import { lengthName, type Reader, sizeText } from './words.ts';

/** Everything about an objective beside its sentence; what its author left out is left out. */
export function ObjectiveFacts(props: { reader: Reader; objective: Objective }) {
  const { objective: o } = props;
  const { t, format, language } = props.reader;
  const facts: { term: string; value: Child }[] = [
    ...(o.focusAreas.length > 0
      ? [{ term: t('objective.focus'), value: format.list(o.focusAreas.map((area) => say(area.name, language))) }]
      : []),
    ...(o.subjects.length > 0 ? [{ term: t('objective.subjects'), value: format.list(o.subjects) }] : []),
    ...(o.grades.length > 0
      ? [{ term: t('objective.grades'), value: format.list(o.grades.map((grade) => gradeName(t, grade))) }]
      : []),
    {
      term: t('objective.source'),
      value: o.priority ? (
        <>
          {t(`objective.source.${o.source}`)} · <a href={paths.priority(o.priority.id)}>{o.priority.title}</a>
        </>
      ) : (
        t(`objective.source.${o.source}`)
      ),
    },
    ...(o.hopedDays ? [{ term: t('objective.length'), value: lengthName(t, o.hopedDays) }] : []),
    ...(o.formality ? [{ term: t('objective.formality'), value: t(`objective.formality.${o.formality}`) }] : []),
    { term: t('objective.size'), value: sizeText(t, o) },
    ...(o.approaches.length > 0
      ? [
          {
            term: t('objective.fact.approaches'),
            value: format.list(o.approaches.map((approach) => t(`objective.approach.${approach}`))),
          },
        ]
      : []),
    { term: t('objective.schools'), value: t(o.crossSchool ? 'objective.schools.any' : 'objective.schools.own') },
    ...(o.times ? [{ term: t('objective.fact.times'), value: o.times }] : []),
    ...(o.openedAt && o.visibility === 'open'
      ? [{ term: t('objective.opened'), value: format.shortDay(o.openedAt) }]
      : []),
  ];
  return (
    <>
      <Written title={t('objective.fact.why')} text={o.why} />
      <Written title={t('objective.fact.success')} text={o.success} />
      <Facts facts={facts} />
    </>
  );
}

function Written(props: { title: string; text: string }) {
  return props.text ? (
    <div class="prose">
      <h2>{props.title}</h2>
      {props.text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  ) : null;
}

/** How an objective was worded before, for those who may read it. */
export function WordingHistory(props: { reader: Reader; wordings: readonly EarlierWording[] }) {
  const { t, format } = props.reader;
  if (props.wordings.length === 0) return null;
  return (
    <Details summary={t('objective.wording', { count: props.wordings.length })}>
      {props.wordings.map((wording) => (
        <div class="prose">
          <p class="hint">
            {t('objective.wording.until', {
              day: format.shortDay(wording.at),
              name: `${wording.givenName} ${wording.familyName}`.trim(),
            })}
          </p>
          <p>{wording.statement}</p>
          {wording.why ? <p>{wording.why}</p> : null}
          {wording.success ? <p>{wording.success}</p> : null}
        </div>
      ))}
    </Details>
  );
}
