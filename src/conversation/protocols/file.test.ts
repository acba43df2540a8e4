import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fromFile, largestFile, toFile } from './file.ts';
import { tuning } from './kinds/tuning.ts';
import { copyOf, type OwnDefinition } from './own.ts';
import { shippedProtocols } from './protocol.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => fromFile(bytes(JSON.stringify(value)));
const whole = () => JSON.parse(toFile(copyOf(tuning, null))) as { protocol: OwnDefinition } & Record<string, unknown>;
const reason = (value: unknown) => {
  const result = read(value);
  return result.ok ? 'ok' : (result.reason ?? result.wrong?.map((one) => `${one.path.join('.')} ${one.key}`));
};

describe('a protocol as a file', () => {
  it('comes back as it went, every kind of it, in one language too', () => {
    for (const protocol of shippedProtocols) {
      const definition = copyOf(protocol, null);
      expect(fromFile(bytes(toFile(definition)))).toEqual({ ok: true, value: definition });
    }
    const spanish = { ...copyOf(tuning, null), name: { es: 'Solo en español' } };
    expect(fromFile(bytes(toFile(spanish)))).toEqual({ ok: true, value: spanish });
  });

  it('has a name that every system can write', () => {
    expect(fileName('Conversación: «planear» / 2')).toBe('conversacion-planear-2.json');
    expect(fileName('../../etc/passwd')).toBe('etcpasswd.json');
    expect(fileName('日本')).toBe('conversation.json');
  });

  it('says what is wrong with a file as a whole', () => {
    expect(fromFile(new Uint8Array())).toMatchObject({ reason: 'protocol.file.none' });
    expect(fromFile(new Uint8Array(largestFile + 1))).toMatchObject({ reason: 'protocol.file.large' });
    expect(fromFile(bytes('{"format":'))).toMatchObject({ reason: 'protocol.file.unreadable' });
    expect(fromFile(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject({ reason: 'protocol.file.unreadable' });
    for (const other of [null, 3, [], {}, 'x', { format: 'roster' }]) expect(reason(other)).toBe('protocol.file.other');
    expect(reason({ ...whole(), formatVersion: 2 })).toBe('protocol.file.newer');
  });

  it('says what is wrong in it, and where', () => {
    const file = whole();
    file.protocol.rounds[2]!.minutes = 900;
    (file.protocol.rounds[3] as { manner: string }).manner = 'shouting';
    file.protocol.roles[0]!.name = {};
    (file.protocol as { people: unknown }).people = 'everybody';
    expect(reason(file)).toEqual([
      'people protocol.wrong.people',
      'roles.0.name protocol.wrong.missing',
      'rounds.2.minutes protocol.wrong.minutes',
      'rounds.3.manner protocol.wrong.manner',
    ]);
    const twice = whole();
    twice.protocol.rounds[1]!.key = 'present';
    expect(reason(twice)).toEqual(['rounds.1.key protocol.wrong.twice']);
  });

  it('leaves out what the database could not keep, and what is not ours', () => {
    const file = whole();
    file.protocol.name = { en: 'Two\u0000 halves \ud800' };
    Object.assign(file.protocol, { script: '<script>', __proto__: { admin: true } });
    const result = read(file);
    expect(result).toMatchObject({ ok: true, value: { name: { en: 'Two halves \ufffd' } } });
    expect(Object.keys(result.ok ? result.value : {})).not.toContain('script');
  });

  it('never fails, whatever is in it', () => {
    const deep = '['.repeat(90_000);
    for (const hostile of [deep, `${deep}${']'.repeat(90_000)}`, '1e999', '{"__proto__":null}', '"\\ud800"', ' '])
      expect(fromFile(bytes(hostile)).ok).toBe(false);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => !fromFile(noise).ok));
    fc.assert(fc.property(fc.json(), (json) => !fromFile(bytes(json)).ok));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(copyOf(tuning, null))), fc.jsonValue(), (part, value) => {
        const file = whole();
        const result = read({ ...file, protocol: { ...file.protocol, [part]: value } });
        expect(result.ok || result.wrong || result.reason).toBeTruthy();
      }),
    );
  });
});
