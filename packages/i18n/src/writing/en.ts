import type {WritingTerms} from './terms.ts'

export const writing: WritingTerms = {
  report: 'Report',
  mine: 'yours',
  follow: 'Edit, withdraw, follow',
  receipts: 'My comments and receipt codes',
}
