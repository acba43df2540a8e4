/** Who the people of the demo district are, and what there is to see as each of them. */
export const demo = {
  'demo.ana.who': 'Fourth grade. Two partnerships going on, one finished.',
  'demo.ana.see':
    'A visit to Ben’s class on the next school day, a proposal of Jo’s that waits for her answer, a promise to be asked about, posts she has not read, and a draft of an objective that only she sees.',
  'demo.ben.who': 'Fourth-grade math, with notes in his notebook from other people’s rooms.',
  'demo.ben.see':
    'The full cycle with Ana, a conversation with Dev that has just begun, a year-long team in its second year, and Esi’s “I’m in” to answer.',
  'demo.carmen.who': 'Seventh-grade science, in Spanish and English.',
  'demo.carmen.see':
    'A lesson study with Iris that needs its dates, all of it in Spanish, and a suggestion from Fatima that waits.',
  'demo.dev.who': 'High-school math, and fond of short experiments.',
  'demo.dev.see':
    'A closing he has shared while his partners still write, three wrong answers that wait for Ben’s reply, and a finished partnership with its summary.',
  'demo.esi.who': 'Second grade, new to the district.',
  'demo.esi.see':
    'An invitation that Jo has not answered, a request for help with the specialists, and an “I’m in” to Ben.',
  'demo.fatima.who': 'Professional learning specialist, for all schools.',
  'demo.fatima.see':
    'Her desk: Esi’s request, open objectives without partners, and one partnership that has gone quiet, as numbers and dates.',
  'demo.grace.who': 'Principal at Juniper, who evaluates Ana and Esi.',
  'demo.grace.see':
    'That she sees nothing of their partnerships: not in lists, not in the search, not by address. One of her own, with Hank, has gone quiet.',
  'demo.hank.who': 'District admin, for when something does not work.',
  'demo.hank.see':
    'People, buildings, PLCs, roles and the staff list, and a partnership with Grace. What others write stays theirs.',
  'demo.iris.who': 'Middle-school science, learning Spanish from her students.',
  'demo.iris.see':
    'A closing reflection to begin within three days, a lesson study with Carmen, and the team across schools that she started.',
  'demo.jo.who': 'High-school art. Every drawing is a draft.',
  'demo.jo.see': 'Esi’s invitation to answer, a closing reflection half written, and a proposal that waits for Ana.',
  'demo.spanish': 'Reads in Spanish.',
} as const;
