/** The first pages of an installation, and the demo district's cast. */
export const setup = {
  'setup.title': 'Welcome to Peer Partner',
  'setup.lead': 'Nothing is set up here yet. Which way would you like to begin?',
  'setup.demo.title': 'Look around the demo district',
  'setup.demo.text':
    'An invented district with people at every step. Be any of them and try everything. To set up your own later, start again with an empty data folder.',
  'setup.demo.submit': 'Look around',
  'setup.demo.busy': 'Making the demo district…',
  'setup.district.title': 'Set up our district',
  'setup.district.text':
    'For your own staff. You need the code from the terminal where Peer Partner was started. It takes about three minutes.',
  'setup.district.open': 'Set up our district',
  'setup.district.lead': 'You become the first admin. Everything here can be changed later.',
  'setup.district.submit': 'Set up the district',
  'setup.district.busy': 'Setting up…',
  'setup.part.district': 'Your district',
  'setup.part.you': 'You',
  'setup.part.you_lead':
    'You look after people and buildings. What partnerships write stays theirs: an admin can’t read it.',
  'setup.code': 'Set-up code',
  'setup.code.hint': 'It stands in the terminal where Peer Partner was started, like ABCD-EFGH-JKMN.',
  'setup.code.wrong': 'That is not the code in the terminal. Look again: it changes with every start.',
  'setup.given_name': 'Your first name',
  'setup.given_name.missing': 'Type your first name.',
  'setup.given_name.long': 'Keep the name under 100 characters.',
  'setup.family_name': 'Your last name',
  'setup.family_name.long': 'Keep the name under 100 characters.',
  'setup.done': 'Your district is set up, and you are signed in. Next: bring in your people.',
  'setup.cast.title': 'Who would you like to be?',
  'setup.cast.lead': 'Everybody here is invented. Open a second browser to be two people at once.',
  'setup.cast.be': 'Be {name}',
} as const;
