import { createApp } from '../src/app.tsx';
import type { ContentIds } from './content-ids.ts';
import type { World } from './server.ts';

export interface Walked {
  method: 'GET' | 'POST';
  /** As mounted: '/partnerships/:p/threads/:id' */
  pattern: string;
}

/** Every address the application answers at, as it is mounted. */
export function everyRoute(world: World): Walked[] {
  const seen = new Map<string, Walked>();
  for (const { method, path } of createApp(world.parts).routes) {
    if ((method === 'GET' || method === 'POST') && !path.includes('*'))
      seen.set(`${method} ${path}`, { method, pattern: path });
  }
  return [...seen.values()];
}

/** The address with real ids in it. Throws for a parameter that no seeded row stands for, so that no new route goes unwalked. */
export function filled(pattern: string, ids: ContentIds): string {
  const rest: [part: RegExp, id: string][] = [
    [/\/threads\/:\w+\/posts\/:\w+/, `/threads/${ids.thread}/posts/${ids.post}`],
    [/\/guests\/:\w+/, `/guests/${ids.guest}`],
    [/\/threads\/:\w+/, `/threads/${ids.thread}`],
    [/\/attachments\/:\w+/, `/attachments/${ids.attachment}`],
    [/\/protocols\/:\w+/, `/protocols/${ids.protocol}`],
    [/\/runs\/:\w+/, `/runs/${ids.run}`],
    [/\/notes\/:\w+\/removal/, `/notes/${ids.note}/removal`],
    [/\/cards\/:\w+/, `/cards/${ids.card}`],
    [/\/themes\/:\w+/, `/themes/${ids.theme}`],
    [/\/help\/:\w+/, `/help/${ids.helpOffer}`],
    [/\/notes\/:\w+/, `/notes/${ids.thread}`],
    [/\/publications\/:\w+/, `/publications/${ids.publication}`],
    [/\/decisions\/:\w+/, `/decisions/${ids.proposal}`],
    [/\/approach\/:\w+/, `/approach/${ids.approach}`],
    [/\/items\/:\w+/, `/items/${ids.plan}`],
    [/\/milestones\/:\w+/, `/milestones/${ids.plan}`],
    [/\/sessions\/:\w+/, `/sessions/${ids.session}`],
    [/\/cycles\/:\w+/, `/cycles/${ids.cycle}`],
    [/\/plans\/:\w+/, `/plans/${ids.plan}`],
    [/\/evidence\/:\w+/, `/evidence/${ids.plan}`],
    [/\/short\/:\w+/, `/short/${ids.short}`],
    [/\/next-steps\/:\w+/, `/next-steps/${ids.nextStep}`],
  ];
  let path = pattern.replace(/^\/partnerships\/:\w+/, `/partnerships/${ids.partnership}`);
  for (const [part, address] of rest) path = path.replace(part, address);
  if (path.includes(':')) throw new Error(`The walk has no id for ${pattern}: add one to test/routes-walk.ts`);
  return path;
}
