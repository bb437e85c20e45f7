import type {Account, RemarkCode} from '../account.ts'
import {isMatrix, isShares} from './read-grids.ts'
import type {OutlineNode} from './outline.ts'

const codes: Readonly<Record<string, RemarkCode>> = {
  default: 'default-not-carried',
  calculation: 'calculated',
  media: 'media',
  required_message: 'message-not-carried',
  constraint_message: 'message-not-carried',
  constraint: 'constraint-not-carried',
  appearance: 'styling',
  autoplay: 'styling',
  rows: 'styling',
  choice_filter: 'filter-not-carried',
}

/** Accounts for every cell of questions and groups that nobody asked for. */
export function accountCells(nodes: readonly OutlineNode[], account: Account) {
  for (const node of nodes) {
    if (node.is === 'group') {
      // What tells a page from a section was looked at already.
      const isQuestion = isMatrix(node) || isShares(node)
      const appearance = node.row.get('appearance')
      if (!isQuestion && appearance !== '' && appearance !== 'field-list')
        account.add('styling', node.row.where('appearance'), node.name)
    }
    for (const {key} of node.row.unread) {
      const code = Object.hasOwn(codes, key) ? codes[key] : undefined
      account.add(code ?? 'unknown-property', node.row.where(key), node.name)
    }
    if (node.is === 'group') accountCells(node.children, account)
  }
}
