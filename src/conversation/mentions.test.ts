import { expect, it } from 'vitest';
import { mentionsAfter, mentionsIn } from './mentions.ts';

const member = (personId: string, givenName: string, familyName = '') => ({ personId, givenName, familyName });
const ana = member('1', 'Ana', 'Reyes');
const anaMaria = member('2', 'Ana María', 'Gómez');
const ben = member('3', 'Ben', 'Whitlock');
const ben2 = member('4', 'Ben', 'Okafor');
const prince = member('5', 'Wei');
const members = [ana, anaMaria, ben, ben2, prince];
const called = (body: string) => mentionsIn(body, members).map((one) => `${one.personId} ${one.said}`);

it.each([
  ['@Ana Reyes, what do you think?', ['1 Ana Reyes']],
  ['Ask @Ana.', ['1 Ana']],
  ['@ana maría gómez and @ANA REYES', ['2 ana maría gómez', '1 ANA REYES']],
  ['@Ana Maria', ['2 Ana Maria']],
  ['@Wei!', ['5 Wei']],
  ['(@Ben Okafor)', ['4 Ben Okafor']],
  ['@Ana and again @Ana Reyes', ['1 Ana']],
  ['**@Ana**', ['1 Ana']],
])('%j calls %j', (body, who) => {
  expect(called(body)).toEqual(who);
});

it.each([
  ['@Ben', 'two have that name'],
  ['mail ana@reyes.example or x.@Ana', 'an address is no call'],
  ['@Anabel', 'another name'],
  ['> @Ana said so', 'a quote'],
  ['  > @Ana said so', 'a quote'],
  ['@ Ana', 'not a name'],
  ['@Carmen', 'nobody here'],
])('%j calls nobody: %s', (body) => {
  expect(called(body)).toEqual([]);
});

it('keeps calling whom it called under an earlier name, and stops when the name goes', () => {
  const before = [{ personId: '3', said: 'Benjamin Whitlock' }];
  expect(mentionsAfter('@Benjamin Whitlock and @Wei', members, before)).toEqual([
    { personId: '5', said: 'Wei' },
    { personId: '3', said: 'Benjamin Whitlock' },
  ]);
  expect(mentionsAfter('@Wei', members, before)).toEqual([{ personId: '5', said: 'Wei' }]);
});
