/** For tests: who gets what of writing reports. */
import type {ReportChange} from '@saha/contract'
import {published, type Row} from './row.test-kit.ts'

const row: Row = {
  who: 'answer',
  gives: published(200),
  params: ({ids}) => ({consultation: ids.consultation}),
}

export const reportRows = {
  readReport: row,
  // Somebody else was faster.
  saveReport: {
    ...row,
    gives: published(409),
    body: () =>
      ({
        revision: 999,
        words: {summary: {en: 'Shade'}, comments: []},
        isPublished: false,
      }) satisfies ReportChange,
  },
} satisfies Record<string, Row>
