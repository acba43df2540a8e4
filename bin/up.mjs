// Starts Peer Partner: `npm start`. Installs and builds first when that is needed. Runs on Node 20 or newer; the
// program itself runs on the Node among its packages.
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { environment, ownNode, programFlags, root, run } from './runtime.mjs';

await ensurePackages({ development: process.env.NODE_ENV !== 'production' });
const { build } = await import('./build.mjs');
await build().catch(() => {
  console.error('The sources do not build (see above).');
  process.exit(1);
});
const main = join(root, 'dist', 'main.js');
process.exit(await run(ownNode, [...programFlags, main], { env: environment({ NODE_ENV: 'production' }) }));
