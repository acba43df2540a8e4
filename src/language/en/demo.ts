/** Who the people of the demo district are, and what there is to see as each of them. */
export const demo = {
  'demo.ana.who': 'Fourth grade. Two partnerships going on, one finished.',
  'demo.ana.see':
    'A visit to Ben’s class on the next school day and a structured conversation that waits to be begun, a thread with Fatima as a guest and a line for each time she looked in, a proposal of Jo’s, a promise to be asked about, and a draft that only she sees.',
  'demo.ben.who': 'Fourth-grade math, with notes in his notebook from other people’s rooms.',
  'demo.ben.see':
    'The full cycle with Ana, a conversation with Dev that has just begun, Esi’s “I’m in” to answer, and a team in its second year: how they chose among four, and what they took along from a conversation with cards.',
  'demo.carmen.who': 'Seventh-grade science, in Spanish and English.',
  'demo.carmen.see':
    'A lesson study with Iris that needs its dates, all of it in Spanish, and a suggestion from Fatima that waits.',
  'demo.dev.who': 'High-school math, and fond of short experiments.',
  'demo.dev.see':
    'An invitation out of Fatima’s matching round, a closing he has shared while his partners still write, a structured conversation that the three made their own, and a finished partnership that shows the district a page.',
  'demo.esi.who': 'Second grade, new to the district.',
  'demo.esi.see':
    'An invitation that Jo has not answered, a request for help with the specialists, an “I’m in” to Ben, an objective that comes from a priority of her school, and what others show to the district.',
  'demo.fatima.who': 'Professional learning specialist, for all schools.',
  'demo.fatima.see':
    'Her desk: Esi’s request, a matching round with groups to move and invitations on their way, priorities, and a quiet partnership as numbers and dates. And one thread of Ana’s and Ben’s, as their guest.',
  'demo.grace.who': 'Principal at Juniper, who evaluates Ana and Esi.',
  'demo.grace.see':
    'That she sees nothing of their partnerships: not in lists, not in the search, not by address. One of her own, with Hank, has gone quiet.',
  'demo.hank.who': 'District admin, for when something does not work.',
  'demo.hank.see':
    'People, buildings, PLCs, roles and the staff list, and a partnership with Grace. What others write stays theirs.',
  'demo.iris.who': 'Middle-school science, learning Spanish from her students.',
  'demo.iris.see':
    'A closing reflection to begin within three days, a lesson study with Carmen, a yes to Fatima’s matching round that waits for Dev’s, and the team across schools that she started.',
  'demo.jo.who': 'High-school art. Every drawing is a draft.',
  'demo.jo.see': 'Esi’s invitation to answer, a closing reflection half written, and a proposal that waits for Ana.',
  'demo.spanish': 'Reads in Spanish.',
} as const;
