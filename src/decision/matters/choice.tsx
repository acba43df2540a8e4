import { z } from 'zod';
import { one, type Problem } from '../../platform/http/form.ts';
import { TextField } from '../../ui/form.tsx';
import { fewestOptions, mostOptions } from '../choice.ts';
import { longest } from '../decision.ts';
import type { Matter } from '../matter.ts';
import { readLine } from './other.tsx';

const stored = z.object({ options: z.array(z.string()) });

function optionsOf(payload: unknown): string[] {
  const found = stored.safeParse(payload);
  return found.success ? found.data.options : [];
}

/** A question with two to eight answers to choose from; each member approves any number of them. */
export const choice: Matter = {
  kind: 'choice',
  isOffered: () => true,
  start: async () => ({}),
  fields: async (_asking, typed, { t }) => (
    <>
      <TextField
        name="title"
        label={t('decision.choice.question')}
        hint={t('decision.choice.hint')}
        value={one(typed, 'title')}
        maxlength={longest.title}
        required
      />
      <fieldset class="field">
        <legend class="label">{t('decision.choice.options')}</legend>
        <p class="hint">{t('decision.choice.options_hint')}</p>
        {Array.from({ length: mostOptions }, (_, at) => (
          <TextField
            name={`option${at + 1}`}
            label={t('decision.choice.option', { number: at + 1 })}
            value={one(typed, `option${at + 1}`)}
            maxlength={longest.title}
            optionalLabel=""
          />
        ))}
      </fieldset>
    </>
  ),
  read: async (_asking, typed) => {
    const problems: Problem[] = [];
    const question = readLine(one(typed, 'title'));
    if (!question.ok) problems.push({ field: 'title', key: question.key });
    const options = Array.from({ length: mostOptions }, (_, at) => one(typed, `option${at + 1}`))
      .map((option) => option.replace(/\s+/g, ' ').trim())
      .filter((option) => option !== '');
    const distinct = new Set(options.map((option) => option.toLowerCase()));
    if (options.length < fewestOptions) problems.push({ field: 'option1', key: 'decision.choice.two' });
    if (distinct.size < options.length) problems.push({ field: 'option1', key: 'decision.choice.same' });
    if (options.some((option) => option.length > longest.title))
      problems.push({ field: 'option1', key: 'decision.title_long' });
    return question.ok && problems.length === 0
      ? { ok: true, title: question.line, payload: { options } }
      : { ok: false, problems };
  },
  typedOf: (said) => ({
    title: said.title,
    ...Object.fromEntries(optionsOf(said.payload).map((option, at) => [`option${at + 1}`, option])),
  }),
  title: (said) => said.title,
  says: () => null,
  texts: (said, { t }) => [{ label: t('decision.choice.options'), text: optionsOf(said.payload).join('\n') }],
  options: (said) => optionsOf(said.payload),
};
