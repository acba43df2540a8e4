import { paths } from '../../../paths.ts';
import { CardList } from '../../../ui/card.tsx';
import { Choice, type FieldError, FileField, Form, Select, Submit, WhoReads } from '../../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../../ui/layout.tsx';
import { formalities, type Formality } from '../../../partnership/partnership.ts';
import { aims, byFormality, type Offer, steps, type Wish } from '../choose.ts';
import { isOffered, type Kept, type Library, type Reader } from '../library.ts';
import { ProtocolCard } from './card.tsx';

/** What the chooser's form holds: an answer, or nothing yet. */
export interface Asked {
  aim: Wish['aim'] | '';
  minutes: number;
  formality: Formality;
}

/** How long partners may have, to choose from, in minutes. */
export const lengths = [10, 20, 30, 45, 60, 90];

interface Props {
  library: Library;
  kept: readonly Kept[];
  asked: Asked;
  /** Null until the chooser has been asked. */
  offers: readonly Offer[] | null;
  /** What is wrong with a file that was sent. */
  errors: readonly FieldError[];
  requestId: string;
  readers: string;
  reader: Reader;
}

/** All conversation protocols partners may use: three questions that propose some, then the whole library. */
export function LibraryView(props: Props) {
  const { library, asked } = props;
  const { t } = props.reader;
  const offered = props.kept.filter(isOffered);
  const own = offered.filter((one) => one.own !== null);
  const shipped = offered.filter((one) => one.own === null);
  const dial = library.partnership?.formality ?? asked.formality;
  return (
    <>
      <PageTitle
        title={t('protocol.title')}
        lead={t(library.partnership ? `protocol.lead.${library.partnership.formality}` : 'protocol.lead.district')}
      />
      {library.partnership ? <Chooser {...props} /> : null}
      <Offers {...props} />
      {own.length > 0 || !library.partnership ? (
        <Section title={t(library.partnership ? 'protocol.own' : 'protocol.own_district')}>
          {own.length === 0 ? <p>{t('protocol.own_none')}</p> : null}
          <CardList columns>
            {byFormality(own.map(flat), dial).map(({ kept }) => (
              <ProtocolCard kept={kept} library={library} reader={props.reader} />
            ))}
          </CardList>
        </Section>
      ) : null}
      {formalities
        .toSorted((one, other) => steps(one, dial) - steps(other, dial))
        .map((formality) => (
          <Section
            title={t(`protocol.group.${formality}`)}
            lead={t(`protocol.group_lead.${formality}`)}
            id={`group-${formality}`}
          >
            <CardList columns>
              {shipped
                .filter((one) => one.protocol.formality === formality)
                .map((kept) => (
                  <ProtocolCard kept={kept} library={library} reader={props.reader} />
                ))}
            </CardList>
          </Section>
        ))}
      <Retired {...props} />
      {library.changeable ? <FromFile {...props} /> : null}
    </>
  );
}

const flat = (kept: Kept) => ({ formality: kept.protocol.formality, kept });

/** What for, how long, how tight: a plain form that asks for this page again. */
function Chooser(props: Props) {
  const { library, asked } = props;
  const { t } = props.reader;
  return (
    <Section title={t('protocol.choose')} id="choose">
      <Form action={`${paths.protocols(library.p)}#offers`} method="get" id="chooser" label={t('protocol.choose')}>
        <Choice
          name="for"
          legend={t('protocol.what_for')}
          layout="chips"
          value={asked.aim}
          options={aims.map((aim) => ({ value: aim, label: t(`protocol.aim.${aim}`) }))}
        />
        <Select
          name="minutes"
          label={t('protocol.how_long')}
          value={String(asked.minutes)}
          required
          options={lengths.map((minutes) => ({
            value: String(minutes),
            label: t('protocol.up_to', { count: minutes }),
          }))}
        />
        <Choice
          name="tight"
          legend={t('protocol.how_tight')}
          hint={t('protocol.how_tight_hint')}
          layout="row"
          value={asked.formality}
          options={formalities.map((formality) => ({
            value: formality,
            label: t(`conversation.formality.${formality}`),
          }))}
        />
        <Submit label={t('protocol.propose')} />
      </Form>
    </Section>
  );
}

/** What the chooser proposes, with what speaks for each and what does not fit. */
function Offers(props: Props) {
  const { library, offers, reader } = props;
  const { t } = reader;
  const count = library.partnership?.members.length ?? 0;
  if (!offers) return null;
  return (
    <Section
      title={t('protocol.offers', { count: offers.length })}
      lead={t('protocol.offers_for', { count: Math.max(1, count) })}
      id="offers"
    >
      <CardList>
        {offers.map((offer) => {
          const kept = props.kept.find((one) => one.protocol === offer.protocol);
          return kept ? (
            <ProtocolCard kept={kept} library={library} reader={reader}>
              <ul>
                {offer.reasons.map((reason) => (
                  <li>{t(reason.key, reason.params)}</li>
                ))}
                {offer.buts.map((but) => (
                  <li>
                    <strong>{t('protocol.but')}</strong> {t(but.key, but.params)}
                  </li>
                ))}
              </ul>
            </ProtocolCard>
          ) : null;
        })}
      </CardList>
    </Section>
  );
}

/** What is not offered any more, folded away; it stays readable. */
function Retired({ kept, library, reader }: Props) {
  const retired = kept.filter((one) => !isOffered(one));
  if (retired.length === 0) return null;
  return (
    <Details summary={reader.t('protocol.retired_ones', { count: retired.length })} id="retired">
      <CardList columns>
        {retired.map((one) => (
          <ProtocolCard kept={one} library={library} reader={reader} />
        ))}
      </CardList>
    </Details>
  );
}

/** Brings in a protocol that somebody saved as a file. */
function FromFile({ library, errors, requestId, readers, reader }: Props) {
  const { t } = reader;
  return (
    <Details summary={t('protocol.file.bring')} id="file" open={errors.length > 0}>
      <Form
        action={paths.protocols(library.p)}
        id="from-file"
        files
        errors={errors}
        errorTitle={t('protocol.file.refused')}
        requestId={requestId}
        label={t('protocol.file.bring')}
      >
        <FileField name="file" label={t('protocol.file')} hint={t('protocol.file.hint')} accept=".json" required />
        <WhoReads text={readers} />
        <Submit label={t('protocol.file.bring_button')} busyLabel={t('protocol.saving')} />
      </Form>
    </Details>
  );
}
