import type {Account} from '../account.ts'
import {isMatrix, isShares} from './read-grids.ts'
import type {OutlineNode} from './outline.ts'
import {accountRow} from './unread-cells.ts'

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
    accountRow(node.row, node.name, account)
    if (node.is === 'group') accountCells(node.children, account)
  }
}
