/** The ids of what `writeEverywhere` made, by the noun an address names them with. */
export interface ContentIds {
  partnership: string;
  objective: string;
  thread: string;
  post: string;
  protocol: string;
  attachment: string;
  run: string;
  note: string;
  card: string;
  theme: string;
  proposal: string;
  approach: string;
  session: string;
  cycle: string;
  plan: string;
  short: string;
  closing: string;
  nextStep: string;
  helpOffer: string;
  invitation: string;
  guest: string;
  publication: string;
}
