import { cast, type CastKey } from '../../src/demo/cast.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/ids.ts';

/** What came back over the wire. */
export interface Reply {
  status: number;
  /** Where it leads, without the origin; '' when nowhere. */
  location: string;
  html: string;
}

/** What a form sends: a value for a name, or several. */
type Fields = Record<string, string | readonly string[]>;

/** Somebody at a browser of their own, over HTTP. Requests fail (throw) while nobody answers. */
export interface Visitor {
  get(path: string): Promise<Reply>;
  /** Sends a form. @param requestId the one of a form sent before, to send it again */
  post(path: string, fields?: Fields, requestId?: string): Promise<Reply>;
  /** Sends a form that must be taken. @returns where it leads */
  submit(path: string, fields?: Fields): Promise<string>;
}

/** @param url of the site, without a trailing slash */
export function visitor(url: string): Visitor {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url + path, {
      ...init,
      redirect: 'manual',
      headers: { origin: url, 'accept-language': 'en', cookie },
      signal: AbortSignal.timeout(120_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (name !== 'notice') jar.set(name, value);
    }
    const location = (response.headers.get('location') ?? '').replace(url, '');
    return { status: response.status, location, html: await response.text() };
  };
  const own: Visitor = {
    get: (path) => send(path, {}),
    post(path, fields = {}, requestId = newId()) {
      const body = new URLSearchParams({ requestId });
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return send(path, { method: 'POST', body });
    },
    async submit(path, fields) {
      const reply = await own.post(path, fields);
      if (reply.status === 303) return reply.location;
      throw new Error(`${path} answered ${reply.status}: ${reply.html.replace(/<[^>]+>|\s+/g, ' ').slice(0, 2000)}`);
    },
  };
  return own;
}

/** Turns a fresh installation into the demo district. @returns the ids of its people */
export async function loadDemo(url: string): Promise<(key: CastKey) => string> {
  const anybody = visitor(url);
  await anybody.submit(paths.setUpDemo);
  const { html } = await anybody.get(paths.demo);
  const ids = [...html.matchAll(/name="person" value="([^"]+)"/g)].map((found) => found[1] ?? '');
  if (ids.length < cast.length) throw new Error('The demo shows fewer people than there are');
  return (key) => ids[cast.findIndex((member) => member.key === key)] ?? '';
}

/** Signed in as one of the demo's people. */
export async function signedIn(url: string, personId: string): Promise<Visitor> {
  const somebody = visitor(url);
  await somebody.submit(paths.demo, { person: personId });
  return somebody;
}

/** Ana writes an objective, starts a partnership and asks Ben, who accepts. @returns the partnership's id */
export async function becomePartners(ana: Visitor, ben: Visitor, benId: string): Promise<string> {
  const objective = idIn(await ana.submit(paths.objectives, { statement: 'Hear from every student in every lesson' }));
  const commitment = 'I will try one thing each week and say how it went.';
  const start = { commitment, person: benId, formality: 'loose' };
  const partnership = idIn(await ana.submit(paths.newPartnership(objective), start));
  const { html } = await ana.get(paths.members(partnership));
  const invitation = /\/invitations\/([0-9a-f-]{36})/.exec(html)?.[1] ?? '';
  await ben.submit(paths.invitationAnswer(invitation), { answer: 'accept', commitment });
  return partnership;
}

/** The last id in an address. */
export function idIn(path: string): string {
  const id = path.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)?.at(-1);
  if (!id) throw new Error(`${path} names nothing`);
  return id;
}
