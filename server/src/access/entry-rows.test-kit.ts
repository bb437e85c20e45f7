/** For tests: who gets what of the routes by which forms are entered for citizens. */
import type {EnteredResponse, PaperSettled, SecondReading} from '@saha/contract'
import {settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {versionOf} from '../activities/versions.ts'
import {published, whileOpen, type Row} from './row.test-kit.ts'

const {pictures: _, ...answers} = wholeAnswers
const version = versionOf(settlePlaces(wholeSurvey, exampleMap))

export const entryRows = {
  readEntry: {who: 'enter', of: 'survey', gives: published(200)},
  enterResponse: {
    who: 'enter',
    of: 'survey',
    gives: whileOpen(201),
    body: ({key}) => ({key: key(), version, channel: 'paper', answers}) satisfies EnteredResponse,
  },
  // Nobody has read a paper with this number.
  comparePaper: {
    who: 'enter',
    of: 'survey',
    gives: whileOpen(409),
    body: () => ({paper: '7', version, answers}) satisfies SecondReading,
  },
  readPapers: {who: 'settle', of: 'survey', gives: published(200)},
  settlePaper: {
    who: 'settle',
    of: 'survey',
    gives: published(409),
    body: () => ({paper: '7', answers}) satisfies PaperSettled,
  },
  readEntryTemplate: {who: 'enter', of: 'survey', gives: published(200)},
  importEntries: {
    who: 'enter',
    of: 'survey',
    gives: whileOpen(200),
    query: () => '?channel=paper&store=all&dry=yes',
    // What is no workbook is told so in the account.
    send: () => ({body: 'no workbook'}),
  },
} satisfies Record<string, Row>
