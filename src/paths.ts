/** Every address of the product, typed. Routes are mounted at these shapes; views link with these functions. */
export const paths = {
  home: '/',
  healthz: '/healthz',
  readyz: '/readyz',
  live: '/live',
  draft: '/draft',

  // Before and around sign-in
  signIn: '/sign-in',
  signInLink: '/sign-in/link',
  useLink: (token: string) => `/sign-in/link/${token}`,
  signOut: '/sign-out',
  forgotten: '/sign-in/forgotten',
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

  // District (admin)
  district: '/district',
  districtPeople: '/district/people',
  districtPerson: (id: string) => `/district/people/${id}`,
  districtSettings: '/district/settings',
  roster: '/district/roster',
  rosterImport: (id: string) => `/district/roster/${id}`,
  rosterApply: (id: string) => `/district/roster/${id}/apply`,

  // 1. Objective
  objectives: '/objectives',
  newObjective: '/objectives/new',
  objective: (id: string) => `/objectives/${id}`,
  editObjective: (id: string) => `/objectives/${id}/edit`,
  objectiveVisibility: (id: string) => `/objectives/${id}/visibility`,
  sharpen: (id: string) => `/objectives/${id}/sharpen`,
  imIn: (id: string) => `/objectives/${id}/im-in`,
  askSpecialist: '/assistance',

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
  history: (id: string) => `/partnerships/${id}/history`,
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
  privateNote: (p: string, subject: string) => `/partnerships/${p}/notes/${subject}`,

  // 4. Decision and approach
  approach: (p: string) => `/partnerships/${p}/approach`,
  approachItems: (p: string, approach: string) => `/partnerships/${p}/approach/${approach}/items`,
  decisions: (p: string) => `/partnerships/${p}/decisions`,
  newProposal: (p: string, kind = '') => `/partnerships/${p}/decisions/new${kind ? `?kind=${kind}` : ''}`,
  proposal: (p: string, id: string) => `/partnerships/${p}/decisions/${id}`,
  positions: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/positions`,
  amendment: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/amendment`,
  withdrawal: (p: string, id: string) => `/partnerships/${p}/decisions/${id}/withdrawal`,

  // 5. Timeline
  timeline: (p: string) => `/partnerships/${p}/timeline`,
  timelineChange: (p: string) => `/partnerships/${p}/timeline/change`,
  milestones: (p: string) => `/partnerships/${p}/timeline/milestones`,
  sessions: (p: string) => `/partnerships/${p}/sessions`,
  session: (p: string, id: string) => `/partnerships/${p}/sessions/${id}`,

  // 6. Cycle
  cycles: (p: string) => `/partnerships/${p}/cycles`,
  cycle: (p: string, id: string) => `/partnerships/${p}/cycles/${id}`,
  repeat: (p: string, id: string) => `/partnerships/${p}/cycles/${id}/repeat`,
  logSession: (p: string) => `/partnerships/${p}/sessions/log`,
  plans: (p: string, cycle: string) => `/partnerships/${p}/cycles/${cycle}/plans`,
  plan: (p: string, id: string) => `/partnerships/${p}/plans/${id}`,

  // 7. Reflection
  reflection: (p: string) => `/partnerships/${p}/reflection`,
  shortReflection: (p: string) => `/partnerships/${p}/reflection/short`,
  closing: (p: string) => `/partnerships/${p}/reflection/closing`,
  myClosing: (p: string) => `/partnerships/${p}/reflection/closing/mine`,
  closingSummary: (p: string) => `/partnerships/${p}/reflection/closing/summary`,
  nextSteps: (p: string) => `/partnerships/${p}/reflection/next-steps`,

  // The specialist's desk
  desk: '/desk',
  deskRequest: (id: string) => `/desk/requests/${id}`,
  deskObjective: (id: string) => `/desk/objectives/${id}`,
} as const;
