import type {ConsoleColleaguesTerms} from './terms.ts'

export const colleagues: ConsoleColleaguesTerms = {
  title: 'Colleagues',
  invite: {
    title: 'Invite somebody',
    email: 'E-mail address',
    role: 'As what?',
    send: 'Invite',
    sent: 'The letter to {email} is on its way.',
    problem: 'Please type an e-mail address, such as name@town.example.',
  },
  link: {
    title: 'A link to hand on',
    invitation:
      'This link lets {email} in, once, for seven days. Please hand it to nobody else: it is shown now and never again.',
    recovery:
      'With this link {email} chooses a new password, once, within one hour. Please hand it to nobody else: it is shown now and never again.',
    label: 'The link',
    close: 'Done',
  },
  people: {
    title: 'Who works here',
    you: 'you',
    secondFactor: 'more than a password',
    passwordOnly: 'password alone',
    role: 'Role of {email}',
    lastOwner: 'The only owner: before anything changes here, somebody else has to become one.',
    changed: '{email} is now: {role}.',
    remove: 'Let {email} go',
    removeText: 'They are out at once. What they have decided and written stays.',
    removed: '{email} works here no longer.',
    leave: 'Leave this municipality',
    leaveText: 'You are out at once. Only an owner can invite you again.',
    recover: 'New password for {email}',
    recoverText: 'You get a link to hand on. Their password stays as it is until they use it.',
  },
  open: {
    title: 'Open invitations',
    none: 'Nobody is invited at the moment.',
    until: 'holds until {moment}',
    letter: {
      none: 'handed over as a link',
      sending: 'the letter is on its way',
      sent: 'the letter was sent',
      failed: 'the letter could not be sent: please hand over a link',
    },
    resend: 'Write to {email} again',
    show: 'Show a link for {email}',
    takeBack: 'Take the invitation of {email} back',
    takenBack: 'The invitation of {email} is taken back.',
  },
  policy: {
    title: 'How everybody signs in',
    label: 'Nobody gets in with a password alone',
    hint: 'Whoever has neither codes nor a passkey is led there with the next sign-in.',
    first: 'Please switch on codes for yourself first, or sign in with a passkey.',
    on: 'From now on nobody gets in with a password alone.',
    off: 'A password is enough again.',
  },
  refused: {
    worksHere: 'This address works here already.',
    worksElsewhere:
      'This account belongs to another municipality as well. The person who looks after the server can give a new password.',
    lastOwner: 'Nobody else is an owner. First somebody else has to become one.',
    tooMany: 'Too many invitations are open. Please take some back first.',
    noMail: 'This server sends no letters. Please show a link instead.',
  },
}
