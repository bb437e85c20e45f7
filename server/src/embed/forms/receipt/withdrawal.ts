import type {ReceiptStatus} from '@saha/contract'
import type {Terms} from '@saha/i18n'

/** What is said when something is taken back, before and after. */
export interface WithdrawalWords {
  go: string
  sure: string
  yes: string
  no: string
  done: string
  doneText: string
}

export function withdrawalWords(
  {forms, own, ownComment, registering}: Terms,
  status: ReceiptStatus,
): WithdrawalWords {
  const usual = {...forms.receipt.withdraw, go: ownComment.withdraw.go}
  switch (status.kind) {
    case 'registration': {
      const {yes, no, seat, waits} = registering.sure
      const sure = status.seat === 'waits' ? waits : seat
      return {...usual, go: registering.withdraw, sure, yes, no, doneText: registering.withdrawn}
    }
    case 'response':
      return {...usual, sure: own.sure.text, yes: own.sure.yes, no: own.sure.no}
    case 'comment':
    case 'idea':
      return usual
  }
}
