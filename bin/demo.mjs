// Shows Peer Partner with the demo district: `npm run demo`. It has a data folder of its own, data/demo, and needs no
// set-up; delete the folder to begin afresh.
import { join } from 'node:path';
import { root } from './runtime.mjs';

process.env.DEMO = 'true';
process.env.DATA_DIR ??= join(root, 'data', 'demo');
await import('./up.mjs');
