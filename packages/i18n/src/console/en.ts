import type {EnglishForm} from '../message.ts'
import type {ConsoleTerms} from './terms.ts'

export const terms: ConsoleTerms<EnglishForm> = {
  name: 'Saha console',
  chooseLanguage: 'Language',
  toContent: 'Skip to the content',
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
      'The person who looks after the server can give you a new one. They type {command} and your address.',
  },
  trouble: {
    title: 'That did not work',
    wrongSignIn: 'This address and this password do not belong together. Please check both.',
    wrongPassword: 'The present password is not right. Please type it again.',
    tooManyTries: 'There were too many wrong passwords from here.',
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
    none: 'There are no consultations yet. A definition file is read with {command}.',
    state: {'not-yet-open': 'Opens later', open: 'Open', closed: 'Closed'},
    window: 'From {from} to {to}',
    survey: 'Survey',
    people: {one: '{n} person', other: '{n} people'},
    published: 'in the result published on {moment}. Citizens read the same.',
    notPublished:
      'No result is published yet. The first one appears once so many people have answered that nobody can be singled out.',
  },
  paste: {
    title: 'Put it on your page',
    survey: 'The survey',
    results: 'The result',
    once: 'Paste it where it should appear. The first line is needed once per page.',
    policy: 'Where the page has a Content-Security-Policy, add this to it',
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'Marked: please copy it with the keyboard',
  },
}
