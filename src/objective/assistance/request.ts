/** Waiting, in a specialist's hands, done with. */
export type RequestStatus = 'open' | 'taken' | 'closed';

/** An educator asks the district's specialists to help find partners. */
export interface AssistanceRequest {
  id: string;
  personId: string;
  objectiveId: string | null;
  /** The objective's sentence, when the reader may read it. */
  statement: string | null;
  message: string;
  status: RequestStatus;
  /** Who took it up. */
  specialist: { id: string; name: string } | null;
  /** What the specialist said in closing it. */
  closingWord: string;
  createdAt: Date;
  closedAt: Date | null;
  author: { givenName: string; familyName: string; building: string | null };
}

/** The most letters of a request and of the word that closes it; the tables hold the same. */
export const longestMessage = 4000;
export const longestWord = 2000;
