/** For tests: who gets what of invitations. Only what is published has them. */
import type {NewBatch} from '@saha/contract'
import {published, type At, type Row} from './row.test-kit.ts'

const invite = (status: number, body?: (at: At) => unknown, more: Partial<Row> = {}): Row => ({
  who: 'invite',
  gives: published(status),
  ...(body && {body}),
  ...more,
})

export const invitationRows = {
  readInvitations: invite(200),
  // Nothing there is for invited people alone.
  makeInvitations: invite(409, () => ({name: 'Letters of May', codes: 1}) satisfies NewBatch),
  // There is no such batch.
  revokeInvitations: invite(404, undefined, {params: () => ({batch: '7'})}),
} satisfies Record<string, Row>
