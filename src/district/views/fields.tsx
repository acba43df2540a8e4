import type { T } from '../../language/translate.ts';
import { Choice, Select, TextField } from '../../ui/form.tsx';
import { otherZones, usualZones } from '../settings.ts';

/** What a district says of itself besides its name: its zone, its language, whose e-mail addresses are its own. */
export function DistrictFields(props: { t: T; typed: { timezone: string; language: string; domains: string } }) {
  const { t, typed } = props;
  return (
    <>
      <ZoneField t={t} value={typed.timezone} />
      <Choice
        name="language"
        legend={t('district.language')}
        hint={t('district.language.hint')}
        layout="row"
        value={typed.language}
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <TextField
        name="domains"
        label={t('district.domains')}
        hint={t('district.domains.hint')}
        value={typed.domains}
        spellcheck={false}
      />
    </>
  );
}

/** The time zone of a district: the usual ones first, by the names people know. None is guessed. */
function ZoneField(props: { t: T; value: string }) {
  const { t } = props;
  const usual = usualZones.map((zone) => ({
    value: zone,
    label: t(`district.zone.${zone}`),
    group: t('district.zone.usual'),
  }));
  const others = otherZones().map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
    group: t('district.zone.other'),
  }));
  return (
    <Select
      name="timezone"
      label={t('district.zone')}
      hint={t('district.zone.hint')}
      value={props.value}
      empty={t('district.zone.choose')}
      options={[...usual, ...others]}
      required
    />
  );
}
