import type {EnglishForm} from '../message.ts'
import type {ConsoleTerms} from './terms.ts'

export const terms: ConsoleTerms<EnglishForm> = {
  name: 'Saha console',
  chooseLanguage: 'Language',
  toContent: 'Skip to the content',
  menu: 'Menu',
  cancel: 'Cancel',
  pages: {
    start: 'First steps',
    consultations: 'Consultations',
    building: 'Build',
    embed: 'Put on a website',
    moderation: 'Moderation',
    answers: 'Answers',
    outcomes: 'You said, we did',
    events: 'Events',
    entry: 'Paper and assisted entry',
    invitations: 'Invitations',
    colleagues: 'Colleagues',
    log: 'Log',
    retention: 'Deletion by date',
    municipality: 'Municipality',
    server: 'Server',
    account: 'My account',
  },
  groups: {work: 'Work', people: 'With citizens', town: 'Municipality', server: 'Server'},
  noPage: {
    title: 'There is no such page',
    text: 'The address may be old, or the page is not meant for your role.',
    home: 'To the consultations',
  },
  refusals: {
    unreachable:
      'The server cannot be reached. Nothing you typed is lost: please check your connection, then try again.',
    'not-found': 'This is not there any more, or it belongs to another municipality.',
    'not-allowed': 'Your role does not allow this. An owner of the municipality can change your role.',
    'origin-not-allowed':
      'This page was opened at another address than the server’s own. Please open it there.',
    'changed-meanwhile': 'Somebody else has changed this meanwhile. Please look at it again.',
    invalid: 'Something in this form is not as it should be. Please check what you typed.',
    'too-large': 'This is too large. Please make it smaller.',
    'too-many-tries': 'Too many tries. Please wait a little.',
    busy: 'The server is busy. Please try again in a moment.',
    other: 'That did not work, and nothing was changed. Please try again in a little while.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'Nothing is lost. Please try again in a little while.',
  },
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    send: 'Sign in',
    sending: 'Signing in…',
    signedOut: 'You have signed out.',
    ended: 'Your session has ended. Please sign in again.',
    forgotten: 'Forgotten your password?',
    askForPassword:
      'An owner of the municipality can give you a link to a new one, and so can the person who looks after the server: they type {command} and your address.',
    sendLink: 'Send me a link to a new password',
    linkSent:
      'If this address signs in here, a letter with a link is on its way. The link holds for one hour.',
    passkey: 'Sign in with a passkey',
    noPasskey: 'No passkey was shown. You can try again, or sign in with your password.',
    provider: 'Sign in with {name}',
    code: {
      title: 'One more code',
      label: 'Code that your app shows',
      hint: 'Or one of your backup codes.',
      send: 'Continue',
      back: 'Begin again',
    },
  },
  trouble: {
    title: 'That did not work',
    wrongSignIn: 'This address and this password do not belong together. Please check both.',
    wrongPassword: 'The present password is not right. Please type it again.',
    wrongCode: 'This code is not right, or was used before. Please type the newest one.',
    signInAgain:
      'That took too long, or there were too many wrong codes. Please begin again with your password.',
    wrongPasskey: 'This passkey is not known here.',
    providerFailed:
      'The other account cannot be reached at the moment. Please try again, or sign in another way.',
    tooManyTries: 'There were too many wrong tries from here.',
    waitSeconds: {one: 'Please wait {n} second.', other: 'Please wait {n} seconds.'},
    waitMinutes: {one: 'Please wait {n} minute.', other: 'Please wait {n} minutes.'},
    unreachable: 'The server cannot be reached. Please check your connection, then try again.',
    busy: 'The server is busy. Please try again in a moment.',
    foreignAddress:
      'This page was opened at another address than the server’s own, which SAHA_PUBLIC_URL names. Please open it there.',
    notSecure:
      'This page was opened over http. The console works over https only, so that nobody on the way can read your password.',
    notKept:
      'Your password is right, but this browser does not keep the session. Please allow cookies for this site.',
    unknown: 'Something went wrong on our side. Please try again in a little while.',
  },
  account: {
    signedInAs: 'Signed in as',
    changePassword: 'Change password',
    signOut: 'Sign out',
    stillGiven:
      'You still sign in with the password that you were given. Please choose one that only you know.',
    choosePassword: 'Choose a password',
    passwordChanged: 'Your password is changed. Everywhere else you are signed out.',
  },
  password: {
    title: 'Change password',
    current: 'Present password',
    next: 'New password',
    hint: 'At least {n} characters. Several words that only you would put together are easy to keep in mind.',
    tooShort: 'The new password needs at least {n} characters.',
    missing: 'Please type your present password.',
    show: 'Show password',
    hide: 'Hide password',
    save: 'Change password',
    saving: 'Changing…',
    cancel: 'Cancel',
  },
  consultations: {
    title: 'Consultations',
    municipality: 'Municipality',
    noEmployer:
      'You do not work for any municipality here. Please ask the person who looks after the server.',
    none: 'There are no consultations yet.',
    state: {'not-yet-open': 'Opens later', open: 'Open', closed: 'Closed', draft: 'Draft'},
    window: 'From {from} to {to}',
    survey: 'Survey',
    comments: 'Comments',
    ideas: 'Ideas',
    event: 'Event',
    begin: 'New consultation',
    edit: 'Change “{title}”',
    people: {one: '{n} person', other: '{n} people'},
    published: 'in the result published on {moment}. Citizens read the same.',
    notPublished:
      'No result is published yet. The first one appears once so many people have answered that nobody can be singled out.',
  },
  paste: {
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'Marked: please copy it with the keyboard',
  },
  downloads: {
    titles: {
      survey: 'Download responses',
      comments: 'Download comments',
      ideas: 'Download ideas',
      event: 'Download the list of registrations',
    },
    careful: {
      title: 'This file shows what single people answered',
      single:
        'Small groups are visible here and nowhere else: what is published hides them. Whoever has the file may recognise a neighbour.',
      recorded:
        'Your address, the time and your reason are recorded. The owners of the municipality see them.',
      keep: 'Keep the file where only those who need it can read it, and delete it when you are done. It holds no contact details.',
    },
    format: {
      title: 'File',
      csv: 'CSV: opens in every program',
      xlsx: 'Excel workbook: with a second sheet that says what every column means',
      json: 'JSON: for programs',
    },
    shape: {
      title: 'Rows',
      wide: 'One for each response',
      long: 'One for each single answer',
    },
    labels: {title: 'Chosen options as', ids: 'Short names, always the same', words: 'Words in {language}'},
    freeText: 'With what citizens wrote themselves, and places',
    freeTextHint: 'These words may tell who somebody is. Leave them out where you do not need them.',
    reason: {
      title: 'What do you need the file for?',
      hint: 'For example: report to the council.',
      missing: {
        one: 'Please say what you need them for, in at least {n} character.',
        other: 'Please say what you need them for, in at least {n} characters.',
      },
    },
    send: 'Download',
    sending: 'The file is on its way…',
    saved: 'Downloaded: {name}',
    trouble: {
      notAllowed: 'You may no longer download responses. Please ask an owner of the municipality.',
      tooWide:
        'The survey has more columns than a workbook can hold. Please take one row for each single answer, or CSV.',
      busy: 'Others are downloading just now. Please try again in a moment.',
      unreachable: 'The connection was lost. The file is not complete: please download it again.',
      unknown: 'Something went wrong on our side. Please try again in a little while.',
    },
    past: {
      title: 'Downloads so far',
      none: 'Nobody has downloaded responses yet.',
      unreadable: 'The list could not be read.',
      entry: '{email}, {moment}',
      withoutFreeText: 'without own words',
    },
  },
}
