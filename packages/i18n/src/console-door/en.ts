import type {ConsoleDoorTerms} from './terms.ts'

export const door: ConsoleDoorTerms = {
  invitation: {
    title: 'You are invited',
    text: 'to work with {municipality}. Your role: {role}.',
    email: 'You will sign in with this address:',
    choose: 'Choose a password',
    join: 'Join',
    joining: 'One moment…',
    known: 'You sign in here already. Please do so now, and you are in.',
    otherPerson: 'Somebody else is signed in in this browser. The invitation is for the address above.',
  },
  recovery: {
    title: 'A new password',
    text: 'It ends all your sessions. Then you sign in with it.',
    choose: 'New password',
    done: 'Your new password holds. Please sign in with it.',
  },
  provider: {
    title: 'Signing in',
    waiting: 'Your account is being looked up…',
    failed: 'That account could not be confirmed. Please try again, or sign in another way.',
    notInvited:
      'That account is not invited here, or its e-mail address is not confirmed. Please ask an owner of the municipality for an invitation.',
  },
  gone: {
    title: 'This link no longer works',
    text: 'It has been used, taken back or replaced, or its time is over. Please ask for a new one.',
  },
  toSignIn: 'To the sign-in page',
  tooShort: 'The password needs at least {n} characters.',
  hint: 'At least {n} characters. Several words that only you would put together are easy to keep in mind.',
}
