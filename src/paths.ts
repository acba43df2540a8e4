/** Every address of the product, typed. Routes are mounted at these shapes; views link with these functions. */
export const paths = {
  home: '/',
  healthz: '/healthz',
  readyz: '/readyz',
  live: '/live',
  draft: '/draft',
  /** Where the form that is sent to `form` keeps what is being typed. */
  draftOf: (form: string) => `/draft?form=${encodeURIComponent(form)}`,

  // Before and around sign-in
  signIn: '/sign-in',
  signInLink: '/sign-in/link',
  useLink: (token: string) => `/sign-in/link/${token}`,
  signOut: '/sign-out',
  signInLinkSent: '/sign-in/link/sent',
  forgotten: '/sign-in/forgotten',
  forgottenSent: '/sign-in/forgotten/sent',
  resetPassword: (token: string) => `/sign-in/reset/${token}`,
  setUp: '/set-up',
  setUpDistrict: '/set-up/district',
  setUpDemo: '/set-up/demo',
  demo: '/demo',
  language: (language: string, from: string) => `/language/${language}?from=${encodeURIComponent(from)}`,
  outbox: '/outbox',
  letter: (id: string) => `/outbox/${id}`,
  unsubscribe: (token: string) => `/unsubscribe/${token}`,

  // People
  people: '/people',
  person: (id: string) => `/people/${id}`,
  profile: '/profile',
  settings: '/settings',
  password: '/settings/password',
  signOutEverywhere: '/settings/sign-out-everywhere',
  letterChoices: '/settings/letters',
  languageChoice: '/settings/language',
  roundsChoice: '/settings/rounds',

  // District (admin)
  district: '/district',
  districtPeople: '/district/people',
  districtPerson: (id: string) => `/district/people/${id}`,
  districtPersonRoles: (id: string) => `/district/people/${id}/roles`,
  districtPersonDetails: (id: string) => `/district/people/${id}/details`,
  districtPersonActivity: (id: string) => `/district/people/${id}/activity`,
  districtPersonLink: (id: string) => `/district/people/${id}/link`,
  districtNewPerson: '/district/people/new',
  districtBuildings: '/district/buildings',
  districtBuilding: (id: string) => `/district/buildings/${id}`,
  districtPlcs: '/district/plcs',
  districtPlc: (id: string) => `/district/plcs/${id}`,
  districtPlcMembers: (id: string) => `/district/plcs/${id}/members`,
  districtSettings: '/district/settings',
  districtMatching: '/district/matching',
  roster: '/district/roster',
  rosterImport: (id: string) => `/district/roster/${id}`,
  rosterApply: (id: string) => `/district/roster/${id}/apply`,

  // Priorities of the district, its buildings and PLCs
  priorities: '/priorities',
  newPriority: '/priorities/new',
  priority: (id: string) => `/priorities/${id}`,
  editPriority: (id: string) => `/priorities/${id}/edit`,
  priorityRetirement: (id: string) => `/priorities/${id}/retirement`,

  // 1. Objective
  objectives: '/objectives',
  newObjective: '/objectives/new',
  /** Writing one that comes from a priority. */
  objectiveFrom: (source: 'district' | 'building' | 'plc', priority: string) =>
    `/objectives/new?source=${source}&priority-${source}=${priority}`,
  /** The open ones that come from a priority. */
  objectivesOf: (priority: string) => `/objectives?priority=${priority}`,
  nearObjectives: '/objectives/near',
  objective: (id: string) => `/objectives/${id}`,
  editObjective: (id: string) => `/objectives/${id}/edit`,
  objectiveVisibility: (id: string) => `/objectives/${id}/visibility`,
  sharpen: (id: string) => `/objectives/${id}/sharpen`,
  imIn: (id: string) => `/objectives/${id}/im-in`,
  askSpecialist: '/assistance',
  assistanceCancellation: (id: string) => `/assistance/${id}/cancellation`,
  suggestionDismissal: (id: string) => `/suggestions/${id}/dismissal`,

  // 2. Partnership
  partnerships: '/partnerships',
  newPartnership: (objectiveId: string) => `/objectives/${objectiveId}/partnership`,
  partnership: (id: string) => `/partnerships/${id}`,
  formality: (id: string) => `/partnerships/${id}/formality`,
  members: (id: string) => `/partnerships/${id}/members`,
  invite: (id: string) => `/partnerships/${id}/invitations`,
  recommit: (id: string) => `/partnerships/${id}/commitment`,
  leave: (id: string) => `/partnerships/${id}/leaving`,
  close: (id: string) => `/partnerships/${id}/closure`,
  accessLog: (id: string) => `/partnerships/${id}/access-log`,
  history: (id: string) => `/partnerships/${id}/history`,
  partnershipKind: (id: string) => `/partnerships/${id}/kind`,
  reopen: (id: string) => `/partnerships/${id}/reopening`,
  peopleToInvite: '/invitations/people',
  invitation: (id: string) => `/invitations/${id}`,
  invitationAnswer: (id: string) => `/invitations/${id}/answer`,
  invitationMessages: (id: string) => `/invitations/${id}/messages`,
  invitationWithdrawal: (id: string) => `/invitations/${id}/withdrawal`,
  invitationLetter: (token: string) => `/i/${token}`,

  // 3. Conversation
  conversation: (p: string) => `/partnerships/${p}/conversation`,
  threads: (p: string) => `/partnerships/${p}/threads`,
  thread: (p: string, id: string) => `/partnerships/${p}/threads/${id}`,
  posts: (p: string, thread: string) => `/partnerships/${p}/threads/${thread}/posts`,
  post: (p: string, thread: string, id: string) => `/partnerships/${p}/threads/${thread}/posts/${id}`,
  attachment: (p: string, id: string) => `/partnerships/${p}/attachments/${id}`,
  attachmentPreview: (p: string, id: string) => `/partnerships/${p}/attachments/${id}/preview`,
  guests: (p: string, thread: string) => `/partnerships/${p}/threads/${thread}/guests`,
  guestEnding: (p: string, thread: string, guest: string) =>
    `/partnerships/${p}/threads/${thread}/guests/${guest}/ending`,
  /** The one thread that a guest reaches. */
  guestThread: (thread: string) => `/guest/${thread}`,
  guestAttachment: (thread: string, id: string) => `/guest/${thread}/attachments/${id}`,
  guestLeaving: (thread: string) => `/guest/${thread}/leaving`,
  /** The library of conversation protocols: a partnership's, or the district's own where `p` is null. */
  protocols: (p: string | null) => `${p === null ? '' : `/partnerships/${p}`}/protocols`,
  protocol: (p: string | null, key: string) => `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}`,
  protocolSheet: (p: string | null, key: string) => `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}/sheet`,
  protocolCopies: (p: string | null, key: string) =>
    `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}/copies`,
  protocolEdit: (p: string | null, key: string) => `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}/edit`,
  protocolRetirement: (p: string | null, key: string) =>
    `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}/retirement`,
  protocolFile: (p: string | null, key: string) => `${p === null ? '' : `/partnerships/${p}`}/protocols/${key}/file`,
  privateNote: (p: string, subject: string) => `/partnerships/${p}/notes/${subject}`,

  // 4. Decision and approach
  approach: (p: string) => `/partnerships/${p}/approach`,
  approachComparison: (p: string) => `/partnerships/${p}/approach/comparison`,
  approachItems: (p: string, approach: string) => `/partnerships/${p}/approach/${approach}/items`,
  approachItem: (p: string, approach: string, item: string) => `/partnerships/${p}/approach/${approach}/items/${item}`,
  approachItemRemoval: (p: string, approach: string, item: string) =>
    `/partnerships/${p}/approach/${approach}/items/${item}/removal`,
  decisions: (p: string) => `/partnerships/${p}/decisions`,
  newProposal: (p: string, kind = '') => `/partnerships/${p}/decisions/new${kind ? `?kind=${kind}` : ''}`,
  proposal: (p: string, id: string) => `/partnerships/${p}/decisions/${id}`,
  positions: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/positions`,
  amendment: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/amendment`,
  withdrawal: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/withdrawal`,
  decisionRecord: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/record`,

  proposalLater: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/later`,
  proposalTie: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/tie`,
  decisionRevisit: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/revisit`,
  publications: (p: string) => `/partnerships/${p}/publications`,
  publicationEnding: (p: string, id: string) => `/partnerships/${p}/publications/${id}/ending`,
  shown: '/shown',
  shownPage: (id: string) => `/shown/${id}`,
  decisionsExport: (p: string) => `/partnerships/${p}/decisions/export`,
  decisionsFile: (p: string) => `/partnerships/${p}/decisions/export.json`,
  // 5. Timeline
  timeline: (p: string) => `/partnerships/${p}/timeline`,
  timelineChange: (p: string) => `/partnerships/${p}/timeline/change`,
  milestones: (p: string) => `/partnerships/${p}/timeline/milestones`,
  milestone: (p: string, id: string) => `/partnerships/${p}/timeline/milestones/${id}`,
  /** Proposes sessions; an approach may suggest days between two of them and minutes of one. */
  rhythm: (p: string, everyDays?: number, minutes?: number) =>
    `/partnerships/${p}/timeline/rhythm${everyDays ? `?every=${everyDays}&minutes=${minutes ?? 30}` : ''}`,
  sessions: (p: string) => `/partnerships/${p}/sessions`,
  session: (p: string, id: string) => `/partnerships/${p}/sessions/${id}`,
  sessionNotes: (p: string, id: string) => `/partnerships/${p}/sessions/${id}/notes`,
  sessionHolding: (p: string, id: string) => `/partnerships/${p}/sessions/${id}/holding`,
  sessionSkip: (p: string, id: string) => `/partnerships/${p}/sessions/${id}/skip`,
  sessionEvidence: (p: string, id: string) => `/partnerships/${p}/sessions/${id}/evidence`,
  sessionSheet: (p: string, id: string) => `/partnerships/${p}/sessions/${id}/sheet`,

  // 6. Cycle
  cycles: (p: string) => `/partnerships/${p}/cycles`,
  cycle: (p: string, id: string) => `/partnerships/${p}/cycles/${id}`,
  repeat: (p: string, id: string) => `/partnerships/${p}/cycles/${id}/repeat`,
  logSession: (p: string) => `/partnerships/${p}/sessions/log`,
  /** `cycle` may be 'now': the open cycle, which begins with its first plan. */
  plans: (p: string, cycle: string) => `/partnerships/${p}/cycles/${cycle}/plans`,
  plan: (p: string, id: string) => `/partnerships/${p}/plans/${id}`,
  planEvidence: (p: string, id: string) => `/partnerships/${p}/plans/${id}/evidence`,
  evidenceRemoval: (p: string, id: string) => `/partnerships/${p}/evidence/${id}/removal`,

  // 7. Reflection
  reflection: (p: string) => `/partnerships/${p}/reflection`,
  shortReflection: (p: string) => `/partnerships/${p}/reflection/short`,
  oneReflection: (p: string, id: string) => `/partnerships/${p}/reflection/short/${id}`,
  closing: (p: string) => `/partnerships/${p}/reflection/closing`,
  myClosing: (p: string) => `/partnerships/${p}/reflection/closing/mine`,
  closingReview: (p: string) => `/partnerships/${p}/reflection/closing/mine/review`,
  closingSummary: (p: string) => `/partnerships/${p}/reflection/closing/summary`,
  nextSteps: (p: string) => `/partnerships/${p}/reflection/next-steps`,
  nextStep: (p: string, id: string) => `/partnerships/${p}/reflection/next-steps/${id}`,

  // The specialist's desk
  desk: '/desk',
  deskRequest: (id: string) => `/desk/requests/${id}`,
  deskTaking: (id: string) => `/desk/requests/${id}/taking`,
  deskClosure: (id: string) => `/desk/requests/${id}/closure`,
  deskObjective: (id: string) => `/desk/objectives/${id}`,
  deskSuggestions: (id: string) => `/desk/objectives/${id}/suggestions`,
  deskInvitations: (id: string) => `/desk/objectives/${id}/invitations`,
} as const;
