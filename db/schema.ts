// Made by `npm run schema` from db/migrations. Changes here are overwritten.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as what was stored; written as text from JSON.stringify. */
export type Json = ColumnType<unknown, string, string>;
export type GeneratedJson = ColumnType<unknown, string | undefined, string>;

export interface AccessLogTable {
  id: GeneratedAlways<number>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  what: 'thread' | 'file' | 'publication';
  subject_id: string;
  at: Generated<Date>;
}

export interface AnsweredRequestTable {
  id: string;
  request_id: string;
  district_id: string;
  person_id: string;
  location: Generated<string>;
  at: Generated<Date>;
}

export interface ApproachTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  kind: string;
  name: Generated<string>;
  proposal_id: string;
  adopted_at: Generated<Date>;
  ended_at: Date | null;
}

export interface ApproachItemTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  approach_id: string;
  list: 'prepare' | 'bring' | 'record';
  key: string | null;
  text: Generated<string>;
  note: Generated<string>;
  done_at: Date | null;
  done_by: string | null;
  added_by: string | null;
  place: Generated<number>;
}

export interface AssistanceRequestTable {
  id: Generated<string>;
  district_id: string;
  person_id: string;
  objective_id: string | null;
  message: Generated<string>;
  status: Generated<'open' | 'taken' | 'closed'>;
  specialist_id: string | null;
  closing_word: Generated<string>;
  created_at: Generated<Date>;
  closed_at: Date | null;
}

export interface AttachmentTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  post_id: string;
  person_id: string;
  name: string;
  kind: 'picture' | 'file';
  type: string;
  bytes: Uint8Array;
  preview: Uint8Array | null;
  size: number;
  width: number | null;
  height: number | null;
  alt: Generated<string>;
  position: Generated<number>;
  created_at: Generated<Date>;
}

export interface AttendanceTable {
  district_id: string;
  partnership_id: string;
  session_id: string;
  person_id: string;
  present: boolean;
}

export interface BuildingTable {
  id: Generated<string>;
  district_id: string;
  name: string;
  roster_id: string | null;
  active: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface ClosingTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  round: Generated<number>;
  share_by: string | null;
  summary: Generated<string>;
  summary_version: Generated<number>;
  summary_by: string | null;
  summary_at: Date | null;
  opened_by: string;
  opened_at: Generated<Date>;
}

export interface ConversationProtocolTable {
  id: string;
  district_id: string;
  partnership_id: string | null;
  copied_from: Generated<string>;
  version: Generated<number>;
  retired_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ConversationProtocolVersionTable {
  district_id: string;
  partnership_id: string | null;
  protocol_id: string;
  version: number;
  definition: Json;
  person_id: string;
  at: Generated<Date>;
}

export interface CycleTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  number: number;
  opened_at: Generated<Date>;
  closed_at: Date | null;
  learned: Generated<string>;
}

export interface DigestWrittenTable {
  person_id: string;
  district_id: string;
  period: string;
  at: Date;
}

export interface DistrictTable {
  id: Generated<string>;
  name: string;
  timezone: Generated<string>;
  language: Generated<'en' | 'es'>;
  email_domains: Generated<string[]>;
  action_colour: string | null;
  is_demo: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface DraftTable {
  district_id: string;
  person_id: string;
  form: string;
  fields: Json;
  updated_at: Generated<Date>;
}

export interface EvidenceTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  plan_id: string | null;
  session_id: string | null;
  kind: 'link' | 'note';
  title: string;
  body: Generated<string>;
  url: string | null;
  person_id: string;
  at: Generated<Date>;
}

export interface FocusAreaTable {
  id: Generated<string>;
  district_id: string;
  key: string;
  domain: string;
  name_en: string;
  name_es: string;
  active: Generated<boolean>;
}

export interface GuestTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  thread_id: string;
  person_id: string;
  asked_by: string;
  word: Generated<string>;
  knowingly: Generated<boolean>;
  until: string | null;
  asked_at: Generated<Date>;
  ended_at: Date | null;
  ended_by: string | null;
}

export interface HelpOfferTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  specialist_id: string;
  occasion: 'quiet' | 'revisit';
  offered_at: Date;
  answer: 'wanted' | 'not_now' | null;
  answered_at: Date | null;
}

export interface HistoryTable {
  id: GeneratedAlways<number>;
  district_id: string;
  partnership_id: string | null;
  person_id: string | null;
  verb: string;
  subject_id: string | null;
  step: 'objective' | 'partnership' | 'conversation' | 'approach' | 'timeline' | 'cycle' | 'reflection' | null;
  done: Generated<boolean>;
  audience: Generated<string[]>;
  detail: ColumnType<unknown, string | undefined, string>;
  at: Generated<Date>;
}

export interface InvitationTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string | null;
  objective_id: string;
  direction: Generated<'invite' | 'im_in'>;
  sender_id: string;
  person_id: string | null;
  email: string | null;
  note: Generated<string>;
  commitment: Generated<string>;
  by_specialist: Generated<boolean>;
  knowingly: Generated<boolean>;
  status: Generated<'awaiting_consent' | 'pending' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'>;
  answer_word: Generated<string>;
  created_at: Generated<Date>;
  sent_at: Date | null;
  expires_at: Date | null;
  reminded_at: Date | null;
  answered_at: Date | null;
}

export interface InvitationMessageTable {
  id: Generated<string>;
  district_id: string;
  invitation_id: string;
  person_id: string;
  body: string;
  at: Generated<Date>;
}

export interface LetterTable {
  id: Generated<string>;
  district_id: string;
  person_id: string | null;
  email: string;
  kind: string;
  cause: string;
  subject: string;
  body_text: string;
  body_html: string;
  headers: ColumnType<unknown, string | undefined, string>;
  created_at: Generated<Date>;
  send_after: Generated<Date>;
  sent_at: Date | null;
  attempts: Generated<number>;
  failure: string | null;
}

export interface LetterChoiceTable {
  district_id: string;
  person_id: string;
  kind: string;
  wanted: boolean;
}

export interface LetterDueTable {
  history_id: number;
}

export interface LinkTitleTable {
  district_id: string;
  partnership_id: string;
  post_id: string;
  url: string;
  title: string;
  fetched_at: Generated<Date>;
}

export interface MatchingRoundTable {
  id: Generated<string>;
  district_id: string;
  name: string;
  filters: Json;
  status: Generated<'open' | 'sending' | 'closed'>;
  version: Generated<number>;
  wave: Generated<number>;
  note: Generated<string>;
  created_by: string;
  sent_by: string | null;
  created_at: Generated<Date>;
  closed_at: Date | null;
}

export interface MatchingWeightTable {
  district_id: string;
  weights: Json;
  person_id: string | null;
  updated_at: Generated<Date>;
}

export interface MembershipTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  commitment: string;
  objective_revision: Generated<number>;
  joined_at: Generated<Date>;
  left_at: Date | null;
  left_word: Generated<string>;
}

export interface MentionTable {
  district_id: string;
  partnership_id: string;
  post_id: string;
  person_id: string;
  said: string;
  created_at: Generated<Date>;
}

export interface MilestoneTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  title: string;
  on_date: string;
  done_at: Date | null;
  created_at: Generated<Date>;
}

export interface NextStepTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  kind: 'new_objective' | 'cycle' | 'new_partners' | 'close' | 'apply';
  body: Generated<string>;
  subject_id: string | null;
  ask_on: string | null;
  said: Generated<string[]>;
  answered_at: Date | null;
  at: Generated<Date>;
}

export interface ObjectiveTable {
  id: Generated<string>;
  district_id: string;
  person_id: string;
  statement: string;
  why: Generated<string>;
  success: Generated<string>;
  subjects: Generated<string[]>;
  grades: Generated<string[]>;
  source: Generated<'self' | 'professional' | 'class' | 'plc' | 'building' | 'district'>;
  hoped_days: number | null;
  approaches: Generated<string[]>;
  size_from: Generated<number>;
  size_to: Generated<number>;
  cross_school: Generated<boolean>;
  times: Generated<string>;
  visibility: Generated<'draft' | 'open' | 'taken' | 'closed'>;
  revision: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  opened_at: Date | null;
  search: GeneratedAlways<string | null>;
  priority_id: string | null;
  on_behalf: Generated<boolean>;
  formality: 'loose' | 'guided' | 'tight' | null;
}

export interface ObjectiveFocusTable {
  district_id: string;
  objective_id: string;
  focus_area_id: string;
}

export interface ObjectiveOverlapTable {
  district_id: string;
  number: number;
  place: number;
  objective_id: string;
}

export interface ObjectiveRevisionTable {
  id: Generated<string>;
  district_id: string;
  objective_id: string;
  revision: number;
  statement: string;
  why: string;
  success: string;
  material: boolean;
  person_id: string;
  at: Generated<Date>;
}

export interface OverlapLookTable {
  district_id: string;
  at: Date;
  seen: string;
}

export interface PartnershipTable {
  id: Generated<string>;
  district_id: string;
  objective_id: string;
  kind: Generated<'just_us' | 'grade' | 'subject' | 'plc' | 'cross_school'>;
  formality: Generated<'loose' | 'guided' | 'tight'>;
  status: Generated<'forming' | 'under_way' | 'closed'>;
  hue: Generated<number>;
  started_by: string;
  member_count: Generated<number>;
  created_at: Generated<Date>;
  started_at: Date | null;
  closed_at: Date | null;
  last_activity_at: Generated<Date>;
}

export interface PartnershipStepTable {
  district_id: string;
  partnership_id: string;
  step: string;
  started_at: Generated<Date>;
  done_at: Date | null;
  last_at: Generated<Date>;
  times: Generated<number>;
}

export interface PersonTable {
  id: Generated<string>;
  district_id: string;
  building_id: string | null;
  given_name: string;
  family_name: Generated<string>;
  email: string | null;
  roles: Generated<('educator' | 'specialist' | 'leader' | 'admin')[]>;
  grades: Generated<string[]>;
  subjects: Generated<string[]>;
  about: Generated<string>;
  shown: Generated<('grades' | 'subjects' | 'plc' | 'about' | 'email')[]>;
  language: 'en' | 'es' | null;
  active: Generated<boolean>;
  paused: Generated<boolean>;
  roster_id: string | null;
  roster_at: Date | null;
  sign_in_id: string | null;
  created_at: Generated<Date>;
  deactivated_at: Date | null;
  name_search: GeneratedAlways<string | null>;
  show_presence: Generated<boolean>;
  digest: Generated<'daily' | 'weekly'>;
  rounds_opt_out: Generated<boolean>;
}

export interface PlanTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  cycle_id: string;
  session_id: string | null;
  person_id: string;
  what: string;
  by_date: string | null;
  prediction: Generated<string>;
  measure: Generated<string>;
  happened: Generated<string>;
  status: Generated<'open' | 'done' | 'carried' | 'dropped'>;
  version: Generated<number>;
  carried_from: string | null;
  added_by: string;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface PlcTable {
  id: Generated<string>;
  district_id: string;
  building_id: string | null;
  name: string;
  created_at: Generated<Date>;
}

export interface PlcMemberTable {
  district_id: string;
  plc_id: string;
  person_id: string;
}

export interface PositionTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  proposal_id: string;
  version: number;
  person_id: string;
  stance: 'agree' | 'reservation' | 'aside' | 'object';
  reason: Generated<string>;
  at: Generated<Date>;
  choice: ColumnType<unknown, string | null | undefined, string | null>;
}

export interface PostTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  thread_id: string;
  person_id: string;
  body: string;
  version: Generated<number>;
  created_at: Generated<Date>;
  edited_at: Date | null;
  deleted_at: Date | null;
  search: GeneratedAlways<string | null>;
}

export interface PostVersionTable {
  district_id: string;
  partnership_id: string;
  post_id: string;
  version: number;
  body: string;
  at: Generated<Date>;
}

export interface PresenceTable {
  stream_id: string;
  district_id: string;
  partnership_id: string;
  person_id: string;
  seen_at: Date;
}

export interface PriorityTable {
  id: Generated<string>;
  district_id: string;
  level: 'district' | 'building' | 'plc';
  building_id: string | null;
  plc_id: string | null;
  title: string;
  about: Generated<string>;
  starts_on: string;
  ends_on: string | null;
  created_by: string;
  created_at: Date;
  changed_by: string;
  changed_at: Date;
}

export interface PrivateNoteTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  subject_id: string;
  body: string;
  updated_at: Generated<Date>;
}

export interface ProposalTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  kind: 'approach' | 'member' | 'objective' | 'timeline' | 'closing' | 'choice' | 'publishing' | 'other';
  title: string;
  reasons: Generated<string>;
  payload: ColumnType<unknown, string | undefined, string>;
  version: Generated<number>;
  status: Generated<'open' | 'decided' | 'withdrawn'>;
  decide_by: string | null;
  created_at: Generated<Date>;
  decided_at: Date | null;
  closed_word: Generated<string>;
  later_at: Date | null;
  later_until: string | null;
  later_by: string | null;
  revisit_on: string | null;
  chosen: number | null;
}

export interface ProposalVersionTable {
  district_id: string;
  partnership_id: string;
  proposal_id: string;
  version: number;
  title: string;
  reasons: string;
  payload: Json;
  person_id: string;
  at: Generated<Date>;
}

export interface PublicationTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  proposal_id: string;
  title: string;
  body: string;
  authors: Generated<string>;
  readers: 'people' | 'district';
  shown_at: Generated<Date>;
  ended_at: Date | null;
  ended_by: string | null;
}

export interface PublicationReaderTable {
  district_id: string;
  partnership_id: string;
  publication_id: string;
  person_id: string;
}

export interface ReactionTable {
  district_id: string;
  partnership_id: string;
  post_id: string;
  person_id: string;
  kind: 'thanks' | 'same' | 'try' | 'wonder' | 'celebrate';
  created_at: Generated<Date>;
}

export interface ReflectionTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  person_id: string;
  purpose: 'short' | 'closing';
  round: Generated<number>;
  question_set: string;
  question_set_version: number;
  status: Generated<'draft' | 'shared'>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  shared_at: Date | null;
}

export interface ReflectionAnswerTable {
  district_id: string;
  partnership_id: string;
  reflection_id: string;
  person_id: string;
  prompt: string;
  body: string;
  shared: Generated<boolean>;
  updated_at: Generated<Date>;
}

export interface RosterImportTable {
  id: Generated<string>;
  district_id: string;
  person_id: string | null;
  source: string;
  plan: Json;
  fingerprint: string;
  status: Generated<'planned' | 'applied' | 'discarded'>;
  created_at: Generated<Date>;
  applied_at: Date | null;
}

export interface RoundBoardTable {
  district_id: string;
  round_id: string;
  version: number;
  board: Json;
  change: Json;
  before: number | null;
  after: number | null;
  person_id: string;
  at: Date;
}

export interface RoundGroupTable {
  id: Generated<string>;
  district_id: string;
  round_id: string;
  wave: number;
  number: number;
  objective_number: number;
  note: Generated<string>;
  into_id: string | null;
  status: Generated<'due' | 'sent' | 'failed'>;
  failure: string | null;
}

export interface RoundInvitationTable {
  district_id: string;
  round_id: string;
  wave: number;
  number: number;
  group_id: string;
  invitation_id: string | null;
  status: Generated<'due' | 'failed' | 'member' | 'pending' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'>;
  answered_at: Date | null;
}

export interface RoundPersonTable {
  district_id: string;
  round_id: string;
  number: number;
  person_id: string;
  objective_id: string | null;
  taken_out: Generated<boolean>;
}

export interface RoundSolutionTable {
  id: Generated<string>;
  district_id: string;
  round_id: string;
  number: number;
  status: Generated<'waiting' | 'solving' | 'ready' | 'impossible' | 'cancelled' | 'failed'>;
  board_version: number;
  board: ColumnType<unknown, string | null | undefined, string | null>;
  answer: ColumnType<unknown, string | null | undefined, string | null>;
  percent: Generated<number>;
  stop: Generated<boolean>;
  asked_by: string;
  asked_at: Date;
  started_at: Date | null;
  alive_at: Date | null;
  ended_at: Date | null;
}

export interface RunTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  protocol: string;
  protocol_version: number;
  definition: Json;
  phase: 'lobby' | 'going' | 'ending' | 'done' | 'dropped';
  state: Json;
  shown: Generated<number>;
  version: Generated<number>;
  on_paper: Generated<boolean>;
  opened_by: string;
  opened_at: Generated<Date>;
  began_at: Date | null;
  moved_at: Generated<Date>;
  ended_at: Date | null;
}

export interface RunCardTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  run_id: string;
  visit: number;
  person_id: string;
  body: string;
  at: Generated<Date>;
}

export interface RunNoteTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  run_id: string;
  round: string;
  person_id: string;
  shared: boolean;
  body: string;
  at: Generated<Date>;
}

export interface RunPersonTable {
  district_id: string;
  partnership_id: string;
  run_id: string;
  person_id: string;
  came_at: Generated<Date>;
  seen_at: Generated<Date>;
}

export interface RunPlacingTable {
  card_id: string;
  district_id: string;
  partnership_id: string;
  run_id: string;
  theme_id: string;
}

export interface RunThemeTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  run_id: string;
  name: string;
  added_by: string;
  at: Generated<Date>;
}

export interface RunTraceTable {
  run_id: string;
  district_id: string;
  partnership_id: string;
  takeaways: ColumnType<unknown, string | undefined, string>;
  commitments: ColumnType<unknown, string | undefined, string>;
  session_id: string | null;
  present: Generated<string[]>;
  version: Generated<number>;
  written_by: string;
  written_at: Generated<Date>;
}

export interface SessionTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  cycle_id: string | null;
  phase: 'reflect' | 'plan' | 'act';
  starts_at: Date;
  minutes: Generated<number>;
  place: Generated<string>;
  status: Generated<'planned' | 'held' | 'skipped'>;
  word: Generated<string>;
  held_at: Date | null;
  logged_by: string | null;
  created_at: Generated<Date>;
}

export interface SessionNoteTable {
  session_id: string;
  district_id: string;
  partnership_id: string;
  body: Generated<string>;
  version: Generated<number>;
  updated_by: string | null;
  updated_at: Generated<Date>;
}

export interface SignInTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

export interface SignInAccountTable {
  id: string;
  userId: string;
  accountId: string;
  providerId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Date | null;
  refreshTokenExpiresAt: Date | null;
  scope: string | null;
  password: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

export interface SignInSessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

export interface SignInVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

export interface SuggestionTable {
  id: Generated<string>;
  district_id: string;
  request_id: string | null;
  objective_id: string;
  person_id: string;
  candidate_id: string;
  specialist_id: string;
  note: Generated<string>;
  status: Generated<'open' | 'used' | 'dismissed'>;
  created_at: Generated<Date>;
}

export interface SupervisionTable {
  district_id: string;
  supervisor_id: string;
  person_id: string;
}

export interface ThreadTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  kind: 'reflect' | 'discuss' | 'share';
  title: string;
  formality: 'loose' | 'guided' | 'tight' | null;
  person_id: string;
  created_at: Generated<Date>;
  last_post_at: Generated<Date>;
  post_count: Generated<number>;
}

export interface ThreadReadTable {
  district_id: string;
  partnership_id: string;
  thread_id: string;
  person_id: string;
  read_at: Generated<Date>;
  muted: Generated<boolean>;
}

export interface TimelineTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  starts_on: string;
  ends_on: string;
  intended_days: number;
  revisit_on: string | null;
  rhythm_days: number | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface TimelineChangeTable {
  id: Generated<string>;
  district_id: string;
  partnership_id: string;
  kind: 'set' | 'shift' | 'skip' | 'extend' | 'shorten' | 'revisit';
  days: number | null;
  reason: Generated<string>;
  before: ColumnType<unknown, string | undefined, string>;
  after: ColumnType<unknown, string | undefined, string>;
  person_id: string;
  at: Generated<Date>;
}

export interface Schema {
  access_log: AccessLogTable;
  answered_request: AnsweredRequestTable;
  approach: ApproachTable;
  approach_item: ApproachItemTable;
  assistance_request: AssistanceRequestTable;
  attachment: AttachmentTable;
  attendance: AttendanceTable;
  building: BuildingTable;
  closing: ClosingTable;
  conversation_protocol: ConversationProtocolTable;
  conversation_protocol_version: ConversationProtocolVersionTable;
  cycle: CycleTable;
  digest_written: DigestWrittenTable;
  district: DistrictTable;
  draft: DraftTable;
  evidence: EvidenceTable;
  focus_area: FocusAreaTable;
  guest: GuestTable;
  help_offer: HelpOfferTable;
  history: HistoryTable;
  invitation: InvitationTable;
  invitation_message: InvitationMessageTable;
  letter: LetterTable;
  letter_choice: LetterChoiceTable;
  letter_due: LetterDueTable;
  link_title: LinkTitleTable;
  matching_round: MatchingRoundTable;
  matching_weight: MatchingWeightTable;
  membership: MembershipTable;
  mention: MentionTable;
  milestone: MilestoneTable;
  next_step: NextStepTable;
  objective: ObjectiveTable;
  objective_focus: ObjectiveFocusTable;
  objective_overlap: ObjectiveOverlapTable;
  objective_revision: ObjectiveRevisionTable;
  overlap_look: OverlapLookTable;
  partnership: PartnershipTable;
  partnership_step: PartnershipStepTable;
  person: PersonTable;
  plan: PlanTable;
  plc: PlcTable;
  plc_member: PlcMemberTable;
  position: PositionTable;
  post: PostTable;
  post_version: PostVersionTable;
  presence: PresenceTable;
  priority: PriorityTable;
  private_note: PrivateNoteTable;
  proposal: ProposalTable;
  proposal_version: ProposalVersionTable;
  publication: PublicationTable;
  publication_reader: PublicationReaderTable;
  reaction: ReactionTable;
  reflection: ReflectionTable;
  reflection_answer: ReflectionAnswerTable;
  roster_import: RosterImportTable;
  round_board: RoundBoardTable;
  round_group: RoundGroupTable;
  round_invitation: RoundInvitationTable;
  round_person: RoundPersonTable;
  round_solution: RoundSolutionTable;
  run: RunTable;
  run_card: RunCardTable;
  run_note: RunNoteTable;
  run_person: RunPersonTable;
  run_placing: RunPlacingTable;
  run_theme: RunThemeTable;
  run_trace: RunTraceTable;
  session: SessionTable;
  session_note: SessionNoteTable;
  sign_in: SignInTable;
  sign_in_account: SignInAccountTable;
  sign_in_session: SignInSessionTable;
  sign_in_verification: SignInVerificationTable;
  suggestion: SuggestionTable;
  supervision: SupervisionTable;
  thread: ThreadTable;
  thread_read: ThreadReadTable;
  timeline: TimelineTable;
  timeline_change: TimelineChangeTable;
}
