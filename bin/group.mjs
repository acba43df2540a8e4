#!/usr/bin/env node
// Forms groups from an instance file. See src/grouping/README.md.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runOnNode } from './runtime.mjs';

await runOnNode(fileURLToPath(import.meta.url));
const { formGroups } = await import('../src/grouping/form-groups.ts');
const { readInstance } = await import('../src/grouping/instance-file.ts');

const usage = `usage: group INSTANCE.pg --lower L --upper U [--groups N|free] [--assign all|optional] [--cross] [--shared K] [--seconds S] [--seed N]
  --lower, --upper   group size; several values with ";" give every one of N groups its own
  --groups           number of groups, or "free" (default): as many as are useful
  --assign           "all" (default): everyone is placed; "optional": only who profits
  --cross            no two people of one school in a group
  --shared           free slots a whole group has in common
  --seconds          processor time for all of it (default 10);  --seed  same seed, same way of searching (default 1)
prints the groups as JSON: an array of arrays of people, numbered from 0; figures go to standard error`;

try {
  const { file, options } = readArguments(process.argv.slice(2));
  const instance = readInstance(readFile(file));
  const problem = problemFrom(instance, options);
  const seconds = number(options, 'seconds', '10', (v) => v > 0);
  const seed = number(options, 'seed', '1', Number.isInteger);
  // Starting and reading count, too.
  const left = Math.max(seconds / 2, seconds - processor() / 1000);
  const outcome = formGroups(problem, { seed, seconds: left, now: processor });
  if (!outcome.possible) {
    throw new Error(
      `${outcome.certain ? 'the rules can not all hold' : 'no answer'}:\n${outcome.reasons.map((r) => `  ${r.rule}: ${r.text}`).join('\n')}`,
    );
  }
  process.stdout.write(`${JSON.stringify(outcome.groups)}\n`);
  const percent = outcome.bound > 0 ? Math.floor((10_000 * outcome.objective) / outcome.bound) / 100 : 100;
  console.error(
    `objective ${outcome.objective / instance.scale}, at least ${percent} % of the best possible (${outcome.method}${outcome.proven ? ', proven best' : ''}); ${outcome.groups.length} groups, ${outcome.unplaced.length} people not placed`,
  );
} catch (error) {
  console.error(`group: ${error.message}`);
  process.exitCode = 1;
}

/** Milliseconds of processor time since the start, of all threads. */
function processor() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1000;
}

function readArguments(list) {
  const options = new Map();
  let file = null;
  for (let k = 0; k < list.length; k++) {
    const word = list[k];
    if (word === '--help') {
      console.log(usage);
      process.exit(0);
    }
    if (!word.startsWith('--')) {
      if (file !== null) throw new Error(`one instance at a time, not ${file} and ${word}\n${usage}`);
      file = word;
      continue;
    }
    const name = word.slice(2);
    if (!['lower', 'upper', 'groups', 'assign', 'cross', 'shared', 'seconds', 'seed'].includes(name))
      throw new Error(`unknown option ${word}\n${usage}`);
    if (name === 'cross') {
      // Alone it means yes; 0 and 1 are understood, too.
      const next = list[k + 1];
      options.set('cross', next === '0' || next === '1' ? list[++k] : '1');
    } else {
      if (list[k + 1] === undefined) throw new Error(`${word} needs a value\n${usage}`);
      options.set(name, list[++k]);
    }
  }
  if (file === null || !options.has('lower') || !options.has('upper'))
    throw new Error(`an instance, --lower and --upper are needed\n${usage}`);
  return { file, options };
}

function readFile(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`can't read ${file}: ${error.code ?? error.message}`, { cause: error });
  }
}

function number(options, name, otherwise, good) {
  const text = options.get(name) ?? otherwise;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || !good(value)) throw new Error(`--${name} ${text} makes no sense`);
  return value;
}

function problemFrom(instance, options) {
  const whole = (v) => Number.isInteger(v) && v >= 0;
  const sizes = (name) =>
    options
      .get(name)
      .split(/[;,]/)
      .map((text) => number(new Map([[name, text]]), name, '', whole));
  const lower = sizes('lower');
  const upper = sizes('upper');
  const free = (options.get('groups') ?? 'free') === 'free';
  const assign = options.get('assign') ?? 'all';
  if (assign !== 'all' && assign !== 'optional') throw new Error(`--assign ${assign}: "all" or "optional"`);
  const shared = number(options, 'shared', '0', whole);
  if (free && (lower.length > 1 || upper.length > 1))
    throw new Error('sizes for each group need --groups with their number');
  const count = free ? 0 : number(options, 'groups', '', (v) => whole(v) && v > 0);
  const each = (name, list) => {
    if (list.length !== 1 && list.length !== count)
      throw new Error(`--${name} has ${list.length} values for ${count} groups`);
    return list.length === 1 ? new Array(count).fill(list[0]) : list;
  };
  const problem = {
    people: instance.people,
    scores: instance.scores,
    together: instance.together,
    apart: instance.apart,
    place: assign,
    sizes: free
      ? { groups: 'free', lower: lower[0], upper: upper[0] }
      : { groups: 'fixed', lower: each('lower', lower), upper: each('upper', upper) },
  };
  if (options.get('cross') === '1') {
    if (!instance.distinct) throw new Error('--cross needs the attribute "school" in the instance');
    problem.distinct = instance.distinct;
  }
  if (shared > 0) {
    if (!instance.slotBits) throw new Error('--shared needs the attribute "avail" in the instance');
    problem.slots = { words: instance.slotWords, bits: instance.slotBits, shared };
  }
  return problem;
}
