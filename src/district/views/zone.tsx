import type { T } from '../../language/translate.ts';
import { Select } from '../../ui/form.tsx';
import { otherZones, usualZones } from '../settings.ts';

/** The time zone of a district: the usual ones first, by the names people know. None is guessed. */
export function ZoneField(props: { t: T; value: string }) {
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
