import { connect } from 'node:net';

/** Looks for viruses before a file is kept. */
export type Scanner = (bytes: Uint8Array) => Promise<'clean' | 'infected' | 'unreachable'>;

/** How long a whole answer may take, in milliseconds. */
const patience = 20_000;
const chunk = 64 * 1024;

/**
 * The scanner that an operator set.
 * @param clamd 'host:port' or the path of a socket of clamd; without it nothing is scanned and everything is clean
 */
export function openScanner(clamd: string | undefined, wait = patience): Scanner {
  if (!clamd) return async () => 'clean';
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(clamd) ?? [];
  const to = clamd.startsWith('/') ? { path: clamd } : { host, port: Number(port) };
  return (bytes) =>
    new Promise((resolve) => {
      let said = '';
      const socket = connect(to);
      const done = (verdict: Awaited<ReturnType<Scanner>>) => {
        socket.destroy();
        resolve(verdict);
      };
      socket.setTimeout(wait, () => done('unreachable'));
      socket.on('error', () => done('unreachable'));
      socket.on('data', (data: Buffer) => {
        said += data.toString('latin1');
        if (/\bOK\0/.test(said)) done('clean');
        else if (/\bFOUND\0/.test(said)) done('infected');
        else if (said.includes('\0') || said.length > 4096) done('unreachable');
      });
      socket.on('close', () => done('unreachable'));
      socket.on('connect', () => {
        // clamd(8), INSTREAM: each part with its length before it, and a length of nought at the end.
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.length; at += chunk) {
          const part = bytes.subarray(at, at + chunk);
          const length = Buffer.alloc(4);
          length.writeUInt32BE(part.length);
          socket.write(length);
          socket.write(part);
        }
        socket.write(Buffer.alloc(4));
      });
    });
}
