import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env, Hono } from 'hono';
import { serveStatic } from '@hono/node-server/serve-static';
import { projectRoot } from '../project-root.ts';

export interface Assets {
  js: string;
  css: string;
}

const folder = join(projectRoot(), 'dist', 'public');
let known: Assets | undefined;

/** The addresses of the built script and styles; their names carry their content's hash. */
export function assets(): Assets {
  if (known) return known;
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return { js: '/assets/app.js', css: '/assets/app.css' };
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  known = { js: manifest['app.js'] ?? '', css: manifest['app.css'] ?? '' };
  return known;
}

/** Serves what is built, for a year where the name carries a hash. */
export function mountAssets<E extends Env>(app: Hono<E>): void {
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
      precompressed: true,
      onFound: (path, c) => {
        const hashed = /-[A-Za-z0-9]{8,}\.[a-z0-9]+(\.(br|gz))?$/.test(path);
        c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      },
    }),
  );
}
