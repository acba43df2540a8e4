import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import { Details } from '../../ui/layout.tsx';
import type { Starter } from '../starters.ts';

/** Ways to begin, folded away beside an empty box; nothing where one line is enough. */
export function WaysIn(props: { starter: Starter; language: Language; t: T }) {
  const { starter, language, t } = props;
  if (starter.prompts.length === 0) return null;
  return (
    <Details summary={t('conversation.ways_in')} id="ways-in">
      <ul>
        {starter.prompts.map((prompt) => (
          <li>{say(prompt, language)}</li>
        ))}
      </ul>
    </Details>
  );
}
