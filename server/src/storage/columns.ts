/**
 * Everything that is stored, column by column: why, and for how long. A test fails when a table or column is missing
 * here, so that nothing is ever kept that nobody gave a reason for. A table stands behind those that it refers to.
 */
import {codingColumns} from './columns-of-coding.ts'
import {eventColumns} from './columns-of-events.ts'
import {buildingColumns} from './columns-of-building.ts'
import {invitationColumns} from './columns-of-invitations.ts'
import {outcomeColumns} from './columns-of-outcomes.ts'
import {ideaColumns} from './columns-of-ideas.ts'
import {exportColumns} from './columns-of-exports.ts'
import {siteColumns} from './columns-of-sites.ts'
import {staffColumns} from './columns-of-staff.ts'
import {talkColumns} from './columns-of-talk.ts'
import {count, defined, logged, openOnly, published, response, staff, upload, type Columns} from './kept.ts'

export const columns: Columns = {
  municipality: {
    id: defined('names the municipality in addresses'),
    name: defined('shown above its consultations'),
    languages: defined('languages in which it publishes'),
    origins: defined('sites whose pages may send contributions'),
    statuses: defined('what it does with ideas'),
    map: defined('on which places are marked'),
    categories: defined('what its consultations are about'),
    region: defined('where it lies: lists of consultations are narrowed down to it'),
    consultation_page: defined('where its consultations stand on its own site'),
    look: defined('how its elements and pages look'),
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
    phases: defined('shown to citizens: what happens when'),
    category: defined('what it is about: finds it in the list'),
    districts: defined('whom it concerns: finds it in the list'),
  },
  activity: {
    number: defined('stands for the activity in other tables'),
    municipality: defined('whose activity it is'),
    consultation: defined('the consultation it belongs to'),
    id: defined('names the activity in addresses'),
    phase: defined('the part of the consultation it belongs to'),
    position: defined('where it stands among the activities of its consultation'),
    opens: defined('when contributions begin'),
    closes: defined('when contributions end'),
    within: defined('the collection of ideas that the thread belongs to'),
    kind: defined('which element shows it'),
    title: defined('shown to citizens'),
    level: defined('who may take part'),
    smallest_group: defined('smallest group of people whose count is published'),
    is_sensitive: defined('whether nothing may be kept on the devices of citizens'),
    leave_to: defined('the page to which "leave now" leads'),
    version: defined('the wording that is shown'),
    settings: defined('how a thread or a collection of ideas works'),
  },
  image: {
    name: defined('names the picture, by the hash of the file'),
    width: defined('room to keep before it arrives'),
    height: defined('room to keep before it arrives'),
    bytes: defined('shown to citizens'),
  },
  activity_image: {
    activity: defined('whose options have the picture'),
    file: defined('what its survey calls it'),
    image: defined('the picture'),
  },
  ...buildingColumns,
  activity_number: {
    id: defined('there is one row'),
    last: defined('keeps a number from being given twice'),
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
    channel: response('whether the citizen sent it, or it was entered from paper or at their side'),
  },
  open_answers: {
    item: response('names the open answers of a response for moderators; random, and no id of that response'),
    activity: response('the survey that was answered'),
    response: response('which response: keeps what is hidden in it out of files'),
    state: response('whether somebody has looked at them, and whether they are hidden'),
    hidden_reason: response('why they are hidden, which their author is told'),
    hidden_day: response('since when they are hidden, which their author is told'),
    is_redacted: response('whether moderators took personal data out of them'),
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
    gone_as: response('tells whoever has the receipt whether they withdrew it or staff took it out'),
  },
  entry_paper: {
    activity: openOnly('the survey that was answered on paper'),
    paper: openOnly('the number on the paper: keeps it from being counted twice'),
    code: openOnly('finds the first reading, so that the second is compared with it; erased once both agree'),
    second: openOnly('what was read differently the second time; erased once that is settled'),
    readings: openOnly('keeps anybody from finding out what was first read by trying'),
  },
  ...eventColumns,
  ...outcomeColumns,
  ...ideaColumns,
  ...talkColumns,
  ...codingColumns,
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
  ...invitationColumns,
  browser_key: {
    activity: openOnly(
      'the activity that takes one response per browser, or in which browsers vote and report',
    ),
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
    is_exact: defined('exact counts are out: none are published a second time'),
    level: defined('who may answer'),
    published: defined('tells which batches are published'),
    moved: defined('decides when changes of what is published are published'),
    moved_batch: defined('of the batch in which they gather'),
    withdrawn: defined('whether to look for withdrawn responses at all'),
  },
  tally: {
    activity: count('the activity'),
    batch: count('which counts are published already'),
    question: count('the question; for quotas, channels and what was taken out a mark in its place'),
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
  audit: {
    municipality: logged('whose log it is'),
    number: logged('tells when an entry is missing'),
    at: logged('when it was done'),
    email: logged('who did it'),
    act: logged('what was done'),
    target: logged('what it was done to'),
    before: logged('how it was'),
    after: logged('how it is since then'),
    hash: logged('tells when an entry was changed'),
  },
  audit_end: {
    municipality: defined('whose log it is'),
    number: defined('the newest entry'),
    hash: defined('ties the next entry to the newest'),
  },
  retention_run: {
    id: defined('there is one row'),
    at: defined('tells when it was last looked whether something has to be erased'),
  },
  backup: {
    id: defined('there is one row'),
    at: defined('tells those who run the server how old the last backup is'),
    bytes: defined('tells whether it can be whole'),
  },
  server_admin: {
    staff_user: staff('who runs the server'),
  },
  ...exportColumns,
  ...siteColumns,
  ...staffColumns,
}
