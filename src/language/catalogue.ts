import { app as appEn } from './en/app.ts';
import { approach as approachEn } from './en/approach.ts';
import { choosing as choosingEn } from './en/choosing.ts';
import { conversation as conversationEn } from './en/conversation.ts';
import { cycle as cycleEn } from './en/cycle.ts';
import { decision as decisionEn } from './en/decision.ts';
import { demo as demoEn } from './en/demo.ts';
import { digest as digestEn } from './en/digest.ts';
import { district as districtEn } from './en/district.ts';
import { guest as guestEn } from './en/guest.ts';
import { help as helpEn } from './en/help.ts';
import { history as historyEn } from './en/history.ts';
import { home as homeEn } from './en/home.ts';
import { invitation as invitationEn } from './en/invitation.ts';
import { letters as lettersEn } from './en/letters.ts';
import { matching as matchingEn } from './en/matching.ts';
import { note as noteEn } from './en/note.ts';
import { objective as objectiveEn } from './en/objective.ts';
import { partnership as partnershipEn } from './en/partnership.ts';
import { people as peopleEn } from './en/people.ts';
import { priority as priorityEn } from './en/priority.ts';
import { protocol as protocolEn } from './en/protocol.ts';
import { publication as publicationEn } from './en/publication.ts';
import { reflection as reflectionEn } from './en/reflection.ts';
import { roster as rosterEn } from './en/roster.ts';
import { roundChanges as roundChangesEn } from './en/round-changes.ts';
import { roundSending as roundSendingEn } from './en/round-sending.ts';
import { round as roundEn } from './en/round.ts';
import { run as runEn } from './en/run.ts';
import { setup as setupEn } from './en/setup.ts';
import { specialist as specialistEn } from './en/specialist.ts';
import { timeline as timelineEn } from './en/timeline.ts';
import { together as togetherEn } from './en/together.ts';
import { ui as uiEn } from './en/ui.ts';
import { app as appEs } from './es/app.ts';
import { approach as approachEs } from './es/approach.ts';
import { choosing as choosingEs } from './es/choosing.ts';
import { conversation as conversationEs } from './es/conversation.ts';
import { cycle as cycleEs } from './es/cycle.ts';
import { decision as decisionEs } from './es/decision.ts';
import { demo as demoEs } from './es/demo.ts';
import { digest as digestEs } from './es/digest.ts';
import { district as districtEs } from './es/district.ts';
import { guest as guestEs } from './es/guest.ts';
import { help as helpEs } from './es/help.ts';
import { history as historyEs } from './es/history.ts';
import { home as homeEs } from './es/home.ts';
import { invitation as invitationEs } from './es/invitation.ts';
import { letters as lettersEs } from './es/letters.ts';
import { matching as matchingEs } from './es/matching.ts';
import { note as noteEs } from './es/note.ts';
import { objective as objectiveEs } from './es/objective.ts';
import { partnership as partnershipEs } from './es/partnership.ts';
import { people as peopleEs } from './es/people.ts';
import { priority as priorityEs } from './es/priority.ts';
import { protocol as protocolEs } from './es/protocol.ts';
import { publication as publicationEs } from './es/publication.ts';
import { reflection as reflectionEs } from './es/reflection.ts';
import { roster as rosterEs } from './es/roster.ts';
import { roundChanges as roundChangesEs } from './es/round-changes.ts';
import { roundSending as roundSendingEs } from './es/round-sending.ts';
import { round as roundEs } from './es/round.ts';
import { run as runEs } from './es/run.ts';
import { setup as setupEs } from './es/setup.ts';
import { specialist as specialistEs } from './es/specialist.ts';
import { timeline as timelineEs } from './es/timeline.ts';
import { together as togetherEs } from './es/together.ts';
import { ui as uiEs } from './es/ui.ts';
import type { Language, Message } from './message.ts';

const en = {
  ...appEn,
  ...approachEn,
  ...choosingEn,
  ...conversationEn,
  ...cycleEn,
  ...decisionEn,
  ...demoEn,
  ...digestEn,
  ...districtEn,
  ...guestEn,
  ...helpEn,
  ...historyEn,
  ...homeEn,
  ...invitationEn,
  ...lettersEn,
  ...matchingEn,
  ...noteEn,
  ...objectiveEn,
  ...partnershipEn,
  ...peopleEn,
  ...priorityEn,
  ...protocolEn,
  ...publicationEn,
  ...reflectionEn,
  ...rosterEn,
  ...roundEn,
  ...roundChangesEn,
  ...roundSendingEn,
  ...runEn,
  ...setupEn,
  ...specialistEn,
  ...timelineEn,
  ...togetherEn,
  ...uiEn,
} as const;

const es: { readonly [K in keyof typeof en]: Message } = {
  ...appEs,
  ...approachEs,
  ...choosingEs,
  ...conversationEs,
  ...cycleEs,
  ...decisionEs,
  ...demoEs,
  ...digestEs,
  ...districtEs,
  ...guestEs,
  ...helpEs,
  ...historyEs,
  ...homeEs,
  ...invitationEs,
  ...lettersEs,
  ...matchingEs,
  ...noteEs,
  ...objectiveEs,
  ...partnershipEs,
  ...peopleEs,
  ...priorityEs,
  ...protocolEs,
  ...publicationEs,
  ...reflectionEs,
  ...rosterEs,
  ...roundEs,
  ...roundChangesEs,
  ...roundSendingEs,
  ...runEs,
  ...setupEs,
  ...specialistEs,
  ...timelineEs,
  ...togetherEs,
  ...uiEs,
};

/** Every key of every noun's catalogue. */
export type Key = keyof typeof en;

export const catalogues: Readonly<Record<Language, Readonly<Record<Key, Message>>>> = { en, es };
