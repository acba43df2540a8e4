import { inWords } from '../../people/problems.ts';
import { one } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { Actions, DateField, Form, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { readers } from './readers.ts';
import type { TimelineProps } from './timeline-props.ts';

/** Marks to reach: each can be reached, taken back or removed; and the form that adds one. */
export function MilestonesView(props: TimelineProps & { closed: boolean }) {
  const { partnership, milestones, t, format } = props;
  const back = props.returned?.form === 'milestone' ? props.returned : null;
  return (
    <Section
      title={t('timeline.milestones')}
      id="milestones"
      lead={milestones.length === 0 ? t('timeline.milestones_none') : undefined}
    >
      {milestones.length > 0 ? (
        <CardList>
          {milestones.map((milestone) => (
            <Card
              title={milestone.title}
              meta={
                <>
                  {milestone.doneAt ? <Badge tone="done" label={t('timeline.reached')} /> : null}
                  <span>{format.day(milestone.onDate)}</span>
                </>
              }
            >
              {props.closed ? null : (
                <Actions>
                  <PostButton
                    action={paths.milestone(partnership.id, milestone.id)}
                    tone="quiet"
                    label={t(milestone.doneAt ? 'timeline.not_reached' : 'timeline.reach')}
                    about={milestone.title}
                    hidden={{ how: milestone.doneAt ? 'open' : 'done' }}
                  />
                  <PostButton
                    action={paths.milestone(partnership.id, milestone.id)}
                    tone="quiet"
                    label={t('timeline.remove')}
                    about={milestone.title}
                    hidden={{ how: 'remove' }}
                  />
                </Actions>
              )}
            </Card>
          ))}
        </CardList>
      ) : null}
      {props.closed ? null : (
        <Details summary={t('timeline.add_milestone')} id="milestone-part" open={back !== null}>
          <Form
            action={paths.milestones(partnership.id)}
            id="milestone"
            errors={inWords(t, back?.problems ?? [])}
            requestId={props.fresh()}
            label={t('timeline.add_milestone')}
          >
            <TextField
              name="title"
              label={t('timeline.milestone_title')}
              hint={t('timeline.milestone_hint')}
              value={one(back?.typed ?? {}, 'title')}
              maxlength={200}
              required
            />
            <DateField
              name="onDate"
              label={t('timeline.milestone_on')}
              value={one(back?.typed ?? {}, 'onDate')}
              required
            />
            <WhoReads text={readers(partnership, t, format)} />
            <Submit label={t('timeline.add_milestone')} />
          </Form>
        </Details>
      )}
    </Section>
  );
}
