// Which folder may import which: only downwards in this list. What stands on one line never imports its neighbours.
// A rank that turns out wrong is changed here together with a decision record, never by an exception.
const ranks = [
  ['platform'],
  ['ui', 'language', 'grouping'],
  ['history'],
  ['district'],
  ['people'],
  ['objective'],
  ['partnership'],
  ['conversation', 'decision', 'timeline', 'reflection'],
  ['approach'],
  ['publication'],
  ['cycle'],
  ['matching', 'credit', 'calendar'],
  ['specialist', 'insights', 'letters', 'roster', 'api', 'home'],
  ['setup'],
  ['demo'],
];

// bin/imports.mjs runs this over a copy of the sources that has every import in it and nothing else.
const folders = ranks.flat();
const within = (names) => `^src/(${names.join('|')})/`;

const upwards = ranks.flatMap((names, index) =>
  names.map((name) => {
    const forbidden = [...ranks.slice(index + 1).flat(), ...names.filter((sibling) => sibling !== name)];
    return {
      name: `${name}-imports-downwards`,
      severity: 'error',
      from: { path: within([name]), pathNot: '\\.test\\.tsx?\\.mjs$' },
      to: { path: forbidden.length > 0 ? within(forbidden) : '^$' },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'folders-do-not-import-the-application',
      severity: 'error',
      from: { path: within(folders) },
      to: { path: '^src/[^/]+$', pathNot: '^src/paths\\.ts\\.mjs$' },
    },
    {
      name: 'every-folder-has-a-rank',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: within([...folders, 'islands']) },
    },
    {
      name: 'islands-run-in-the-browser',
      comment: 'Only types may come from elsewhere; bin/imports.mjs leaves those out for islands.',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { path: '^src/', pathNot: '^src/islands/' },
    },
    { name: 'nobody-imports-islands', severity: 'error', from: { pathNot: '^src/islands/' }, to: { path: '^src/islands/' } },
    { name: 'paths-know-nobody', severity: 'error', from: { path: '^src/paths\\.ts' }, to: { path: '^src/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-files', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?\\.mjs$' },
      to: { path: ['^test/', '\\.test\\.tsx?\\.mjs$', '/vitest/', '/fast-check/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    builtInModules: { add: ['node:sqlite'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
