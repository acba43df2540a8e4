import { describe, expect, it } from 'vitest';
import { Path, type PathStep } from './path.tsx';
import { Words, uiWords } from './words.ts';

const words = uiWords((key) => key.replace('ui.state', ''));
const steps: PathStep[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((key, index) => ({
  key,
  label: key,
  href: `/${key}`,
  state: index < 2 ? 'done' : index === 2 ? 'waits' : index === 5 ? 'now' : 'open',
}));
const html = (size: 'small' | 'large') =>
  String(
    <Words.Provider value={words}>
      <Path label="The path of Ana and Ben" steps={steps} size={size} />
    </Words.Provider>,
  );

describe('The path', () => {
  it('links to all seven steps in their order and says where each stands', () => {
    const text = html('large');
    expect([...text.matchAll(/href="\/(\w+)"/g)].map((match) => match[1])).toEqual(steps.map((step) => step.key));
    expect(text.match(/, Done/g)).toHaveLength(2);
    expect(text.match(/, Waits/g)).toHaveLength(1);
    expect(text.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('says in words what its small picture shows', () => {
    expect(html('small')).toContain(
      'aria-label="The path of Ana and Ben. one: Done, two: Done, three: Waits, four: Open, five: Open, six: Now, seven: Open"',
    );
  });
});
