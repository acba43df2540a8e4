/** A specialist's offer of help to a partnership, as its members read and answer it. */
export const help = {
  'help.title': '{name} offers you a hand',
  'help.quiet.text':
    'It has been quiet here for a while. {name}, a specialist, sees that much and nothing else: not who you are, and not what you write.',
  'help.revisit.text':
    'Your year comes to its end, and it is time to look: go on, change something, or close. {name}, a specialist, sees that date and nothing else: not who you are, and not what you write.',
  'help.revisit.look': 'See the timeline',
  'help.message': 'What would help?',
  'help.message.hint': 'A sentence is enough: a stuck conversation, no time to meet, a partner who left…',
  'help.who_reads':
    'The specialists of your district ({names}) read these words with your name. Nothing else is shown to them.',
  'help.ask': 'Ask for help',
  'help.rather_not': 'We’re fine, thanks',
  'help.rather_not.title': 'Or not now?',
  'help.rather_not.text': 'Then nobody offers again for three months. They don’t learn who of you said so.',
  'help.declined': 'Thank you. You are left in peace.',
  'help.answered_already': 'This offer has been answered.',
  'help.offered_lately': 'Help was offered to them not long ago. Give them some time.',
} as const;
