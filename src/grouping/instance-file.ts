import { sparseScores } from './problem.ts';
import type { Scores } from './problem.ts';

/** An instance as it stands in a PGRP file; sizes and rules about sizes are not part of the file. */
export interface Instance {
  name: string;
  people: number;
  /** Scores in the file are whole numbers; the objective people read is the sum divided by `scale`. */
  scale: number;
  scores: Scores;
  together: [number, number][];
  apart: [number, number][];
  /** Attribute `school` as category numbers, if present. */
  distinct: Int32Array | null;
  /** Attribute `avail` (hexadecimal masks) as 32-bit words per person, if present. */
  slotWords: number;
  slotBits: Int32Array | null;
}

/** A file that isn't what it should be: the message names the line and what is wrong with it. */
export class MalformedInstance extends Error {
  constructor(line: number, what: string) {
    super(`line ${line + 1}: ${what}`);
    this.name = 'MalformedInstance';
  }
}

const largestScore = 2 ** 26;

/** More than a state has; beyond it a number of people is a slip of the pen. */
const mostPeople = 2_000_000;

/**
 * Reads the text format PGRP 1: `name`, `n`, `scale`, `attr NAME v...`, `must i j`, `cannot i j`, then either
 * `dense` and the upper triangle row by row, or `sparse m` and lines `i j w j w ...`, then `end`.
 * Throws MalformedInstance.
 */
export function readInstance(text: string): Instance {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trim() !== 'PGRP 1') throw new MalformedInstance(0, 'a file in this format starts with "PGRP 1"');
  const out: Instance = {
    name: '',
    people: 0,
    scale: 1,
    scores: { kind: 'dense', values: new Int32Array(0) },
    together: [],
    apart: [],
    distinct: null,
    slotWords: 0,
    slotBits: null,
  };
  let counted = false;
  let scored = false;
  let ended = false;
  let k = 1;
  for (; k < lines.length && !ended; k++) {
    const line = lines[k]!.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [word, ...rest] = line.split(/\s+/);
    if (word === 'name') out.name = rest.join(' ');
    else if (word === 'end') ended = true;
    else if (word === 'n') {
      if (counted) throw new MalformedInstance(k, 'the number of people is given twice');
      out.people = whole(k, rest[0], 1, mostPeople, 'number of people');
      counted = true;
    } else if (word === 'scale') {
      out.scale = Number(rest[0]);
      if (!(out.scale > 0 && out.scale < Number.POSITIVE_INFINITY))
        throw new MalformedInstance(k, `scale ${rest[0] ?? ''} is not a positive number`);
    } else if (!counted) throw new MalformedInstance(k, `"n" with the number of people has to come before "${word}"`);
    else if (word === 'attr') readAttribute(out, k, rest);
    else if (word === 'must' || word === 'cannot') {
      if (rest.length !== 2) throw new MalformedInstance(k, `"${word}" takes two people`);
      const i = person(out, k, rest[0]);
      const j = person(out, k, rest[1]);
      if (i === j) throw new MalformedInstance(k, `"${word}" names person ${i} twice`);
      (word === 'must' ? out.together : out.apart).push([i, j]);
    } else if (word === 'dense' || word === 'sparse') {
      if (scored) throw new MalformedInstance(k, 'scores are given twice');
      scored = true;
      k = word === 'dense' ? readDense(out, lines, k) : readSparse(out, lines, k, rest[0]);
    } else throw new MalformedInstance(k, `unknown word "${word!.slice(0, 40)}"`);
  }
  if (!counted) throw new MalformedInstance(lines.length - 1, 'no "n" with the number of people');
  if (!scored) throw new MalformedInstance(lines.length - 1, 'no "dense" or "sparse" scores');
  if (!ended) throw new MalformedInstance(lines.length - 1, 'the file stops before "end"');
  for (; k < lines.length; k++) if (lines[k]!.trim() !== '') throw new MalformedInstance(k, 'text after "end"');
  return out;
}

function whole(line: number, text: string | undefined, low: number, high: number, what: string): number {
  const v = Number(text);
  if (text === undefined || !Number.isInteger(v) || !/^-?\d+$/.test(text))
    throw new MalformedInstance(line, `${what}: "${(text ?? '').slice(0, 40)}" is not a whole number`);
  if (v < low || v > high) throw new MalformedInstance(line, `${what}: ${v} is not within ${low} and ${high}`);
  return v;
}

function person(out: Instance, line: number, text: string | undefined): number {
  return whole(line, text, 0, out.people - 1, 'person');
}

function readAttribute(out: Instance, line: number, rest: string[]): void {
  const [name, ...values] = rest;
  if (values.length !== out.people)
    throw new MalformedInstance(line, `attribute ${name ?? ''} has ${values.length} values for ${out.people} people`);
  if (name === 'school') {
    const number = new Map<string, number>();
    out.distinct = Int32Array.from(values, (v) => {
      const known = number.get(v) ?? number.size;
      number.set(v, known);
      return known;
    });
  } else if (name === 'avail') {
    if (out.slotBits) throw new MalformedInstance(line, 'attribute avail is given twice');
    const longest = values.reduce((m, v) => Math.max(m, v.length), 1);
    if (longest > 256) throw new MalformedInstance(line, `a slot mask of ${longest} digits is too long`);
    out.slotWords = Math.ceil(longest / 8);
    out.slotBits = new Int32Array(out.people * out.slotWords);
    values.forEach((v, i) => {
      if (!/^[0-9a-fA-F]+$/.test(v))
        throw new MalformedInstance(line, `person ${i}: "${v.slice(0, 40)}" is not a hexadecimal slot mask`);
      for (let w = 0; w < out.slotWords; w++) {
        const part = v.slice(Math.max(0, v.length - 8 * w - 8), Math.max(0, v.length - 8 * w));
        out.slotBits![i * out.slotWords + w] = part === '' ? 0 : Number.parseInt(part, 16) | 0;
      }
    });
  }
}

function readDense(out: Instance, lines: string[], at: number): number {
  const n = out.people;
  if (n > 20_000) throw new MalformedInstance(at, `${n} people are too many for dense scores`);
  // Before memory is taken for them.
  if (lines.length - at < n) throw new MalformedInstance(lines.length - 1, `the file stops before row ${n - 2}`);
  const values = new Int32Array(n * n);
  let k = at;
  for (let i = 0; i < n - 1; i++) {
    k++;
    const row = (lines[k] ?? '').trim().split(/\s+/);
    if (row.length !== n - 1 - i || row[0] === '')
      throw new MalformedInstance(k, `row ${i} has ${row[0] === '' ? 0 : row.length} scores, ${n - 1 - i} are due`);
    for (let j = i + 1; j < n; j++) {
      const w = whole(k, row[j - i - 1], -largestScore, largestScore, `score of ${i} and ${j}`);
      values[i * n + j] = w;
      values[j * n + i] = w;
    }
  }
  out.scores = { kind: 'dense', values };
  return k;
}

function readSparse(out: Instance, lines: string[], at: number, count: string | undefined): number {
  const m = whole(at, count, 0, 1_000_000_000, 'number of pairs');
  const from: number[] = [];
  const to: number[] = [];
  const score: number[] = [];
  let k = at + 1;
  for (; k < lines.length; k++) {
    const line = lines[k]!.trim();
    if (line === 'end') break;
    if (line === '') continue;
    const row = line.split(/\s+/);
    const i = person(out, k, row[0]);
    if (row.length % 2 === 0) throw new MalformedInstance(k, `person ${i} has a partner without a score`);
    for (let q = 1; q < row.length; q += 2) {
      const j = person(out, k, row[q]);
      if (j === i) throw new MalformedInstance(k, `person ${i} is paired with itself`);
      from.push(i);
      to.push(j);
      score.push(whole(k, row[q + 1], -largestScore, largestScore, `score of ${i} and ${j}`));
    }
  }
  if (k === lines.length) throw new MalformedInstance(k - 1, 'the file stops before "end"');
  if (from.length !== m) throw new MalformedInstance(at, `${m} pairs are announced, ${from.length} are given`);
  try {
    out.scores = sparseScores(out.people, from, to, score);
  } catch (error) {
    throw new MalformedInstance(at, (error as Error).message);
  }
  return k - 1;
}
