import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Form, Submit, TextArea, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { Entry, Markdown, Time } from '../../ui/text.tsx';
import { readers } from '../../timeline/views/readers.ts';
import type { Evidence } from '../cycle.ts';
import { longest } from '../form.ts';

/** What shows what happened: links and notes, and the form that adds one. */
export function EvidenceView(props: {
  partnership: Partnership;
  evidence: readonly Evidence[];
  /** Where a new piece is sent. */
  action: string;
  readOnly: boolean;
  returned: { typed: Typed; problems: readonly Problem[] } | null;
  fresh: () => string;
  t: T;
  format: Format;
}) {
  const { partnership, evidence, t, format } = props;
  const typed = props.returned?.typed ?? {};
  return (
    <Section title={t('cycle.evidence')} id="evidence" lead={t(`cycle.evidence_lead.${partnership.formality}`)}>
      {evidence.map((piece) => (
        <Entry
          name={piece.name}
          time={<Time iso={piece.at.toISOString()} label={format.moment(piece.at)} />}
          foot={
            piece.personId === partnership.me.personId && !props.readOnly ? (
              <PostButton
                action={paths.evidenceRemoval(partnership.id, piece.id)}
                label={t('cycle.remove_evidence')}
                about={piece.title}
                tone="quiet"
              />
            ) : null
          }
        >
          <p>
            {piece.url ? (
              <a href={piece.url} rel="noopener nofollow ugc">
                {piece.title}
              </a>
            ) : (
              <strong>{piece.title}</strong>
            )}
          </p>
          {piece.body ? <Markdown html={renderMarkdown(piece.body)} /> : null}
        </Entry>
      ))}
      {props.readOnly ? null : (
        <Details summary={t('cycle.add_evidence')} id="add-evidence" open={props.returned !== null}>
          <Form
            action={props.action}
            id="new-evidence"
            errors={inWords(t, props.returned?.problems ?? [])}
            requestId={props.fresh()}
            label={t('cycle.add_evidence')}
          >
            <TextField
              name="title"
              label={t('cycle.evidence_title')}
              hint={t('cycle.evidence_title_hint')}
              value={one(typed, 'title')}
              maxlength={longest.title}
              optionalLabel=""
            />
            <TextField
              name="url"
              type="url"
              label={t('cycle.evidence_url')}
              hint={t('cycle.evidence_url_hint')}
              value={one(typed, 'url')}
              maxlength={longest.url}
            />
            <TextArea
              name="body"
              label={t('cycle.evidence_body')}
              value={one(typed, 'body')}
              rows={2}
              maxlength={longest.body}
              markdown
            />
            <WhoReads text={`${readers(partnership, t, format)} ${t('cycle.no_student_names')}`} />
            <Submit label={t('cycle.add_evidence')} />
          </Form>
        </Details>
      )}
    </Section>
  );
}
