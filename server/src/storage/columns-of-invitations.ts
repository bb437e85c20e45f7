/** What is stored of invitations, column by column: see `columns`. */
import {defined, openOnly, type Columns} from './kept.ts'

export const invitationColumns: Pick<
  Columns,
  | 'invitation_key'
  | 'invitation_secret'
  | 'invitation_batch'
  | 'invitation_code'
  | 'invitation_use'
  | 'invitation_count'
> = {
  invitation_key: {
    activity: openOnly('the activity in which only those take part who were invited'),
    key: openOnly('signs passes without seeing them, and tells real ones from others; random'),
    public_key: openOnly('lets browsers make sure that everybody’s pass is signed with the same key'),
  },
  invitation_secret: {
    municipality: openOnly('whose consultation it is'),
    consultation: openOnly('the consultation, until the last activity with invitations closes'),
    key: openOnly('keeps codes from being read from what is stored; random'),
  },
  invitation_batch: {
    municipality: defined('whose consultation it is'),
    consultation: defined('to what people were invited'),
    number: defined('tells batches apart'),
    name: defined('what staff call the batch'),
    day: defined('when its codes were made; no finer time is kept'),
    codes: defined('how many there are'),
    is_revoked: defined('whether its codes are taken'),
  },
  invitation_code: {
    municipality: openOnly('whose consultation it is'),
    consultation: openOnly('to what the code invites, until the last activity with invitations closes'),
    code: openOnly('recognises the code; the code itself is stored nowhere'),
    batch: openOnly('which codes are taken back together'),
  },
  invitation_use: {
    activity: openOnly('for which activity the code was used'),
    code: openOnly('lets a code be used once; leads to no contribution, because the pass was signed unseen'),
    blinded: openOnly('lets the same browser have the same reply again; random to everybody else'),
  },
  invitation_count: {
    municipality: defined('whose consultation it is'),
    consultation: defined('to what people were invited'),
    batch: defined('of which codes'),
    activity: defined('for which activity'),
    at_least: defined('how many were used, rounded down to tens'),
  },
}
