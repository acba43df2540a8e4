import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';

/** One mail as it goes out. */
export interface Mail {
  /** The same for every try, so that a mail sent twice after a crash is recognised as one. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one click ends this kind of mail (RFC 8058). */
  unsubscribeUrl?: string;
}

/** The way out for mail: an SMTP server, or nowhere, when letters are read in the outbox. */
export interface MailOut {
  kind: 'smtp' | 'outbox';
  /** Throws when the server does not take it; the caller tries again later. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** @returns SMTP when `mailUrl` is set, else a way out that holds everything back. */
export function openMail(config: Pick<Config, 'mailUrl' | 'mailFrom' | 'publicUrl'>, log: Log): MailOut {
  if (!config.mailUrl) {
    return { kind: 'outbox', send: () => Promise.reject(new Error('No mail server is set')), close: () => undefined };
  }
  const transport = createTransport({
    url: config.mailUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(config.publicUrl).hostname;
  return {
    kind: 'smtp',
    async send(mail) {
      await transport.sendMail({
        from: config.mailFrom,
        to: { name: '', address: mail.to },
        subject: mail.subject.replace(/[\r\n]+/g, ' '),
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.id}@${host}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(mail.unsubscribeUrl
            ? { 'List-Unsubscribe': `<${mail.unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
            : {}),
        },
      });
      log.debug('a mail was taken by the server');
    },
    close: () => transport.close(),
  };
}
