import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Formality, Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { TextArea } from '../../ui/form.tsx';
import { Section } from '../../ui/layout.tsx';
import { longestAnswer } from '../reflection.ts';
import { promptsFor, type QuestionSet } from '../question-set.ts';

/** The parts of a question set with a box for each prompt; nothing has to be answered. */
export function AskedParts(props: {
  set: QuestionSet;
  formality: Formality;
  answers: Readonly<Record<string, string>>;
  language: Language;
  headings: boolean;
}) {
  const { set, formality, answers, language } = props;
  const answered = Object.entries(answers)
    .filter(([, body]) => body !== '')
    .map(([key]) => key);
  return (
    <>
      {promptsFor(set, formality, answered).map(({ part, prompts }) => {
        const boxes = prompts.map((prompt) => (
          <TextArea
            name={`a-${prompt.key}`}
            label={say(prompt.text, language)}
            value={answers[prompt.key] ?? ''}
            rows={formality === 'loose' ? 2 : 4}
            maxlength={longestAnswer}
          />
        ));
        return props.headings ? (
          <Section title={say(part.name, language)} lead={say(part.intro, language)} id={`part-${part.key}`}>
            {boxes}
          </Section>
        ) : (
          boxes
        );
      })}
    </>
  );
}

/** 'Ben and Carmen', the other members; null when there is nobody else. */
export function otherNames(partnership: Partnership, me: string, format: Format): string | null {
  const names = partnership.members.filter((member) => member.personId !== me).map(fullName);
  return names.length > 0 ? format.list(names) : null;
}

/** In words: who reads what is shared. */
export function sharedReaders(partnership: Partnership, me: string, t: T, format: Format): string {
  const names = otherNames(partnership, me, format);
  return names ? t('reflection.readers', { names }) : t('reflection.readers_none');
}
