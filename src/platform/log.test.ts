import { describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(openLog('info', { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  it('writes one line of JSON with time, level, event and facts', () => {
    const [line] = logged((log) => log.info('A letter was sent', { letter: 'l-1', tries: 2, late: false }));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: 'A letter was sent',
      letter: 'l-1',
      tries: 2,
      late: false,
    });
  });

  it('withholds facts that could be words or an address', () => {
    const [line] = logged((log) =>
      log.warn('Something', { a: 'Ana Flores', b: 'ana@example.org', c: '/objectives/7' }),
    );
    expect(line).toMatchObject({ a: '(withheld)', b: '(withheld)', c: '/objectives/7' });
  });

  it('tells of an error by kind, code and place, never by its message or its causes', () => {
    const database = Object.assign(new Error('Key (email)=(ana@example.org) already exists'), {
      code: '23505',
      constraint: 'person_email_key',
      detail: 'Ana Flores',
    });
    const [line] = logged((log) =>
      log.error('It failed', new TypeError('Ana wrote\n    at home', { cause: database })),
    );
    expect(line).toMatchObject({ problem: 'TypeError', cause: { code: '23505', constraint: 'person_email_key' } });
    expect(JSON.stringify(line?.at)).toContain('log.test.ts');
    expect(JSON.stringify(line)).not.toMatch(/Ana|example\.org|at home/);
  });

  it('takes anything that was thrown', () => {
    const lines = logged((log) => {
      log.error('One', 'Ana');
      log.error('Two', null);
      log.error('Three');
    });
    expect(lines.map((line) => line.problem)).toEqual(['string', 'object', undefined]);
    expect(JSON.stringify(lines)).not.toContain('Ana');
  });

  it('keeps quiet below its level', () => {
    expect(logged((log) => log.debug('Nobody asked'))).toEqual([]);
  });
});
