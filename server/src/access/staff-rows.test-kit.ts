/**
 * For tests: who gets what of every route of the console, in every state and every town.
 *
 * Whoever adds a route adds its row here: without it this file does not compile. A row says who is let in (`who`, mostly a
 * right), what they get (`gives`: `always(200)`, or `published(200)` for what is about something that citizens see), and
 * what is sent (`body`, made for the place where it goes). Where a request takes something away, `before` makes it first.
 * `access.test.ts` then walks all roles, states and towns, names what belongs to others in every place, and adds every
 * column of the store to the body.
 */
import type {
  Attendance,
  ClaimWish,
  Decision,
  DownloadRequest,
  PageLook,
  DuplicateMark,
  GroupWords,
  InvitationRenewal,
  ModeratorNote,
  NewInvitation,
  NewStep,
  OfficialAnswer,
  Pinning,
  Removal,
  ReplyWords,
  RoleChange,
  SignInPolicy,
  Sorting,
  StaffRight,
  StaffRouteName,
} from '@saha/contract'
import type {staffPictureRoutes} from '@saha/contract/picture-routes'
import type {Store} from '../storage/open.ts'
import {accountRows} from './account-rows.test-kit.ts'
import {buildingRows} from './building-rows.test-kit.ts'
import {codingRows} from './coding-rows.test-kit.ts'
import {invitationRows} from './invitation-rows.test-kit.ts'
import {outcomeRows} from './outcome-rows.test-kit.ts'
import {populationRows} from './population-rows.test-kit.ts'
import {reportRows} from './report-rows.test-kit.ts'
import {entryRows} from './entry-rows.test-kit.ts'
import {governingRows} from './governing-rows.test-kit.ts'
import {always, published, type At, type Row} from './row.test-kit.ts'

type More = Omit<Row, 'who' | 'gives' | 'body'>

/** About the municipality as a whole: the same whatever has become of its consultations. */
const town = (who: Row['who'], status: number, body?: (at: At) => unknown, more: More = {}): Row => ({
  who,
  gives: always(status),
  ...(body && {body}),
  ...more,
})

/** About something that citizens see. */
const activity = (
  who: StaffRight,
  of: NonNullable<Row['of']>,
  status: number,
  body?: (at: At) => unknown,
  more: More = {},
): Row => ({who, of, gives: published(status), ...(body && {body}), ...more})

const office = {en: 'Parks'}
const wish = (): DownloadRequest => ({
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
})

export const staffRows = {
  ...accountRows,
  ...buildingRows,
  ...codingRows,
  ...outcomeRows,
  ...populationRows,
  ...reportRows,
  ...invitationRows,

  readConsultations: town('member', 200),

  readPlacement: {who: 'member', of: 'survey', gives: published(200)},
  // An address within a network that nobody asks.
  checkPage: {
    who: 'member',
    of: 'survey',
    gives: published(200),
    body: () => ({address: 'http://10.0.0.1/'}) satisfies PageLook,
  },

  downloadResponses: activity('read-responses', 'survey', 200, wish),
  readDownloads: activity('see-downloads', 'survey', 200),
  readExports: activity('read-responses', 'survey', 200),
  // Nobody has asked for this one.
  readExportFile: activity('read-responses', 'survey', 404, undefined, {
    params: () => ({job: 'A'.repeat(22)}),
    foreign: 404,
  }),
  removeExport: activity('read-responses', 'survey', 404, undefined, {
    params: () => ({job: 'A'.repeat(22)}),
    foreign: 404,
  }),

  // Nothing has this receipt.
  removeContribution: activity(
    'settle',
    'survey',
    404,
    () => ({receipt: 'nobody-has-this', as: 'test'}) satisfies Removal,
    {foreign: 404},
  ),

  readQueue: town('moderate', 200),
  readQueueItem: activity('moderate', 'talk', 200),
  decide: town('moderate', 200, ({ids}) => ({items: [ids.item], action: 'approve'}) satisfies Decision, {
    // What is unknown here is told so, item by item.
    foreign: 200,
  }),
  addNote: activity('moderate', 'talk', 200, () => ({text: 'Have a look, please.'}) satisfies ModeratorNote),
  // What is in no queue here is told so, item by item.
  claimItems: town('moderate', 200, ({ids}) => ({items: [ids.item]}) satisfies ClaimWish, {foreign: 200}),
  readReplies: town('moderate', 200),
  saveReply: town('moderate', 200, () => ({title: 'Thanks', text: {en: 'Thank you.'}}) satisfies ReplyWords, {
    params: ({asker}) => ({reply: asker.replaceAll(' ', '-')}),
  }),
  removeReply: town('moderate', 200, undefined, {
    params: () => ({reply: 'to-go'}),
    before: ({town: municipality}, db) =>
      db
        .insertInto('saved_reply')
        .values({municipality, id: 'to-go', title: 'Gone', text: '{"en":"Gone"}', reason: ''})
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
  }),

  readUnanswered: town('answer', 200),
  answerOfficially: activity(
    'answer',
    'talk',
    201,
    ({key, ids}) =>
      ({key: key(), office, text: 'In spring.', pinned: false, parent: ids.comment}) satisfies OfficialAnswer,
    {foreign: 409},
  ),
  pinAnswer: activity('answer', 'talk', 200, () => ({pinned: true}) satisfies Pinning),
  answerIdea: activity(
    'answer',
    'ideas',
    201,
    ({key}) => ({key: key(), office, status: 'planned', text: {en: 'In spring.'}}) satisfies NewStep,
  ),
  markDuplicate: activity('answer', 'ideas', 200, () => ({of: null}) satisfies DuplicateMark),
  sortIdeas: activity('answer', 'ideas', 200, ({ids}) => ({ideas: [1], group: ids.group}) satisfies Sorting, {
    foreign: 409,
  }),
  readGroups: activity('answer', 'ideas', 200),
  saveGroup: activity('answer', 'ideas', 200, () => ({title: {en: 'Shade'}}) satisfies GroupWords, {
    params: ({asker}) => ({group: asker.replaceAll(' ', '-')}),
  }),
  removeGroup: activity('answer', 'ideas', 204, undefined, {
    params: () => ({group: 'to-go'}),
    before: async ({ids}, db) => {
      const {number} = await db
        .selectFrom('activity')
        .select('number')
        .where('id', '=', ids.ideas)
        .executeTakeFirst()
        .then((row) => row ?? {number: 0})
      if (number > 0)
        await db
          .insertInto('idea_group')
          .values({activity: number, id: 'to-go', title: '{"en":"Gone"}', text: ''})
          .onConflict((conflict) => conflict.doNothing())
          .execute()
    },
  }),

  ...entryRows,

  readEvents: town('host', 200),
  readRegistrations: activity('host', 'event', 200),
  countAttendance: {
    ...activity('host', 'event', 204, () => ({came: [], guests: 3}) satisfies Attendance),
    // Nobody counts who came before it has begun.
    gives: {...published(409), closed: 204},
  },

  ...governingRows,

  readLog: town('see-log', 200),
  readLogFile: town('see-log', 200),
  checkLog: town('see-log', 200),

  readColleagues: town('staff', 200),
  changeColleague: town('staff', 204, () => ({role: 'viewer'}) satisfies RoleChange, {before: comeBack}),
  removeColleague: town('staff', 204, undefined, {before: comeBack}),
  recoverColleague: town('staff', 201, undefined, {before: comeBack}),
  inviteColleague: town(
    'staff',
    201,
    ({key}) => ({email: `${key()}@new.example`, role: 'viewer'}) satisfies NewInvitation,
  ),
  renewInvitation: town('staff', 201, () => ({byMail: false}) satisfies InvitationRenewal),
  takeInvitationBack: town('staff', 404, undefined, {params: () => ({invitation: 'unknown'})}),
  changeSignInPolicy: town('staff', 204, () => ({wantsTwoFactor: false}) satisfies SignInPolicy),
} satisfies Record<StaffRouteName, Row>

/** The same for what carries bytes, of each kind. Nobody learns whether there is such a photo who may not see it. */
export const staffPictureRows: Record<keyof typeof staffPictureRoutes, Row[]> = {
  readPhoto: [
    activity('read-responses', 'survey', 200, undefined, {denied: 404}),
    activity('moderate', 'talk', 200, undefined, {denied: 404, params: ({ids}) => ({photo: ids.picture})}),
  ],
}

/** Whoever was taken away works there again. */
async function comeBack({ids, town: municipality}: At, db: Store): Promise<void> {
  await db
    .insertInto('staff_user')
    .values({id: ids.colleague, email: `guest@${municipality}.example`, two_factor: 0, created_at: 0})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('staff_membership')
    .values({staff_user: ids.colleague, municipality, role: 'viewer'})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
