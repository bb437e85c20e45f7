/**
 * Everything that is stored, column by column: why, and for how long. A test fails when a table or column is missing
 * here, so that nothing is ever kept that nobody gave a reason for.
 */
import type {Schema} from './schema.ts'

/** How long something is kept. */
export type Kept =
  /** As long as the municipality has this definition. */
  | 'while-defined'
  /** Until the activity closes. */
  | 'until-closing'
  /** Until the last day of retention that the consultation names. */
  | 'until-retention'
  /** Two days at the most; as part of a response until the last day of retention. */
  | 'until-claimed'
  /** Until the next snapshots have counted it in; then only its sum is kept, until the last day of retention. */
  | 'until-published'
  /** As long as the results are public. */
  | 'while-public'
  /** Until the last snapshot of the same day replaces it; the last one of a day stays as long as results are public. */
  | 'until-replaced'
  /** As long as somebody works for the municipality. */
  | 'while-staff'
  /** Until signing out, or some hours. */
  | 'while-signed-in'
  /** Ten minutes, and until the next minute begins. */
  | 'some-minutes'
  /** Until a moderator decides. */
  | 'until-decided'

export interface ColumnFacts {
  /** What it is needed for. */
  purpose: string
  kept: Kept
}

type Columns = {readonly [T in keyof Schema]: {readonly [C in keyof Schema[T]]: ColumnFacts}}

const defined = (purpose: string): ColumnFacts => ({purpose, kept: 'while-defined'})
const response = (purpose: string): ColumnFacts => ({purpose, kept: 'until-retention'})
const upload = (purpose: string): ColumnFacts => ({purpose, kept: 'until-claimed'})
const openOnly = (purpose: string): ColumnFacts => ({purpose, kept: 'until-closing'})
const count = (purpose: string): ColumnFacts => ({purpose, kept: 'until-published'})
const published = (purpose: string): ColumnFacts => ({purpose, kept: 'while-public'})
const staff = (purpose: string): ColumnFacts => ({purpose, kept: 'while-staff'})
const waiting = (purpose: string): ColumnFacts => ({purpose, kept: 'until-decided'})
const minutes = (purpose: string): ColumnFacts => ({purpose, kept: 'some-minutes'})
const session = (purpose: string): ColumnFacts => ({purpose, kept: 'while-signed-in'})

export const columns: Columns = {
  municipality: {
    id: defined('names the municipality in addresses'),
    name: defined('shown above its consultations'),
    languages: defined('languages in which it publishes'),
    origins: defined('sites whose pages may send contributions'),
  },
  consultation: {
    municipality: defined('whose consultation it is'),
    id: defined('names the consultation'),
    title: defined('shown to citizens'),
    summary: defined('shown to citizens: what it is about'),
    purpose: defined('shown to citizens: what the input is used for'),
    decides: defined('shown to citizens: who decides'),
    contact: defined('shown to citizens: whom to ask'),
    opens: defined('when contributions begin'),
    closes: defined('when contributions end'),
    retention: defined('when contributions are erased'),
  },
  activity: {
    number: defined('stands for the activity in other tables'),
    municipality: defined('whose activity it is'),
    consultation: defined('the consultation it belongs to'),
    id: defined('names the activity in addresses'),
    kind: defined('which element shows it'),
    title: defined('shown to citizens'),
    level: defined('who may take part'),
    smallest_group: defined('smallest group of people whose count is published'),
    is_sensitive: defined('whether nothing may be kept on the devices of citizens'),
    leave_to: defined('the page to which "leave now" leads'),
    version: defined('the wording that is shown'),
    settings: defined('how a thread works'),
  },
  activity_image: {
    activity: defined('whose options have the picture'),
    file: defined('what its survey calls it'),
    image: defined('the picture'),
  },
  image: {
    name: defined('names the picture, by the hash of the file'),
    width: defined('room to keep before it arrives'),
    height: defined('room to keep before it arrives'),
    bytes: defined('shown to citizens'),
  },
  definition_revision: {
    id: defined('there is one row'),
    revision: defined('tells every server process that a definition has changed'),
  },
  survey_version: {
    activity: defined('the survey'),
    version: defined('names the wording, by its hash'),
    survey: defined('questions and options as they were shown'),
  },
  survey_response: {
    id: response('finds the response by its receipt, and makes a repeated request harmless; random'),
    activity: response('the survey that was answered'),
    version: response('the wording that was answered'),
    day: response('the day on which it was answered; no finer time is kept'),
    batch: response('with which others it was published; no order within it is kept'),
    answers: response('what was answered'),
  },
  survey_contact: {
    activity: response('for which survey it was left'),
    id: response(
      'finds it by the receipt of the response that it came with; random, and no id of that response',
    ),
    question: response('which question asked for it, and with it what it may be used for'),
    contact: response('the e-mail address or telephone number'),
  },
  withdrawn_response: {
    id: response('keeps a response that was withdrawn from being stored again by a late retry; random'),
    activity: response('until when that has to be known'),
  },
  thread: {
    activity: response('the thread'),
    revision: response('tells readers that something has changed'),
    newest: response('the position that the next comment follows'),
    published: response('how many comments it has'),
    for: response('how many of them are for it'),
    neutral: response('how many of them are neutral'),
    against: response('how many of them are against it'),
    official: response('how many answers by the municipality it has'),
  },
  comment: {
    id: response('names the comment, and finds it by its receipt; random'),
    activity: response('the thread in which it was written'),
    state: response('whether it is published'),
    is_shown: response('whether it stands in the thread'),
    position: response('order of publication, which everybody can see'),
    hour: response('the hour of publication, which everybody can see; no finer time is kept'),
    parent: response('what it answers'),
    root: response('the discussion that it belongs to'),
    depth: response('how deep in the discussion it stands'),
    path: response('its place in the discussion'),
    name: response('the name that its author chose, or that the device made'),
    text: response('what was said'),
    folded: response('finds it in searches, however it is spelt'),
    side: response('where its author stands'),
    office: response('in the name of which office the municipality answers'),
    author: response('which member of staff wrote an official answer; empty for citizens'),
    is_pinned: response('whether the municipality has put it at the top'),
    is_edited: response('whether its author changed it'),
    is_redacted: response('whether moderators took personal data out of it'),
    supports: response('how many browsers support it'),
    objections: response('how many browsers object to it'),
    score: response('its place in the order of support'),
    replies: response('how many answers it has'),
    place: response('the place that it is about'),
    photo: response('the photo that came with it'),
    hidden_reason: response('why it is hidden, which everybody can see'),
    hidden_day: response('since when it is hidden, which everybody can see'),
  },
  comment_edit: {
    comment: minutes('which comment can still be edited'),
    until: minutes('until when'),
  },
  comment_vote: {
    comment: response('what was supported or objected to'),
    mark: response(
      'recognises the browser by a random number that it keeps for this thread alone; leads to no comment',
    ),
    activity: response('the thread'),
    value: response('whether it supports or objects'),
  },
  moderation_case: {
    item: waiting('what waits for a moderator'),
    activity: waiting('the activity'),
    kind: waiting('what it is'),
    waits: waiting('why it waits, which its author is told'),
    is_appeal: waiting('its place in the queue'),
    signals: waiting('what made it look like spam'),
    spam: waiting('how much it does'),
    since: waiting('the hour since which it has waited'),
  },
  moderation_act: {
    id: response('names what was done; random'),
    item: response('to what it was done'),
    activity: response('the activity'),
    number: response('in which order things were done to it'),
    action: response('what was done'),
    reason: response('why'),
    text: response('what the author or colleagues were told'),
    day: response('the day on which it was done'),
    staff_user: response('who did it: another moderator has to decide an appeal'),
  },
  report: {
    item: response('what was reported'),
    mark: response(
      'recognises the browser by a random number that it keeps for this activity alone; leads to no contribution',
    ),
    activity: response('the activity'),
    reason: response('why it was reported'),
    text: response('what the reader wrote; only moderators read it'),
    is_handled: response('whether a moderator has decided'),
  },
  appeal: {
    item: response('what its author wants a second look at'),
    activity: response('the activity'),
    text: response('what its author wrote; only moderators read it'),
    outcome: response('what was decided'),
    day: response('the day on which it arrived'),
  },
  moderation_count: {
    activity: published('the activity'),
    what: published('what happened'),
    count: published('how often'),
  },
  photo: {
    id: upload('names the photo in an answer or a comment; random'),
    activity: upload('for which survey or thread it was uploaded'),
    day: upload('when it is erased, unless a response or a comment names it'),
    response: upload('with which response or comment it came, so that it goes when that goes'),
  },
  photo_content: {
    photo: upload('which photo this is'),
    bytes: upload('what the photo shows; not where or when it was taken, or with what'),
  },
  browser_key: {
    activity: openOnly('the activity that takes one response per browser'),
    key: openOnly('makes marks that nobody can tell apart once it is destroyed; random'),
  },
  browser_mark: {
    activity: openOnly('the activity that a browser has answered'),
    mark: openOnly(
      'recognises the browser by a random number that it keeps for this activity alone; leads to no response',
    ),
    day: openOnly('tells whoever is refused a second response when the first one arrived'),
  },
  batch: {
    activity: defined('the activity'),
    number: defined('of the batch that fills now'),
    changes: defined('decides when the batch is full'),
    waiting: defined('decides when the batch before is published'),
    version: defined('the wording that is being answered'),
    is_final: defined('the last snapshot is out'),
    level: defined('who may answer'),
    published: defined('tells which batches are published'),
    moved: defined('decides when changes of what is published are published'),
    moved_batch: defined('of the batch in which they gather'),
    withdrawn: defined('whether to look for withdrawn responses at all'),
  },
  tally: {
    activity: count('the activity'),
    batch: count('which counts are published already'),
    question: count('the question; for quotas a mark in its place'),
    cell: count('the option, value, band, place in an order, or quota'),
    count: count('how many people; of shares, how much they gave together'),
  },
  snapshot: {
    activity: published('the activity'),
    number: published('names the snapshot'),
    at: published('when it was published, to the minute'),
    hash: published('lets anyone check that it was not altered'),
    people: published('how many people it counts'),
    content: {purpose: 'what was published', kept: 'until-replaced'},
  },
  spam_model: {
    municipality: defined('whose moderators have taught it'),
    revision: defined('tells every server process that they have taught something'),
    counts: defined(
      'recognises spam by how often fragments of texts were in spam and in others; holds numbers, and no texts',
    ),
  },
  download: {
    id: defined('names the download; random'),
    activity: defined('whose responses were downloaded'),
    email: defined('who did; stays when the person has gone'),
    at: defined('when'),
    reason: defined('why, in their words'),
    format: defined('as what kind of file'),
    shape: defined('in which shape'),
    labels: defined('in which language'),
    free_text: defined('whether citizens’ own words were there'),
  },
  staff_user: {
    id: staff('stands for the person in other tables; random'),
    email: staff('what the person signs in with'),
    created_at: staff('since when'),
  },
  staff_session: {
    id: session('names the session; random'),
    token: session('proves that a browser has signed in'),
    staff_user: session('who has signed in'),
    created_at: session('since when'),
    expires_at: session('until when'),
  },
  staff_account: {
    id: staff('names the way to sign in; random'),
    staff_user: staff('who signs in with it'),
    provider: staff('how: by password'),
    account: staff('who it is at that provider'),
    password: staff('recognises the password; the password itself is not kept'),
    is_given: staff('asks for a password of one’s own'),
  },
  staff_verification: {
    id: session('names the promise; random'),
    identifier: session('what was promised'),
    value: session('proves who may claim it'),
    created_at: session('since when'),
    expires_at: session('until when'),
  },
  staff_membership: {
    staff_user: staff('the person'),
    municipality: staff('for whom the person works'),
    role: staff('what the person may do'),
  },
}
