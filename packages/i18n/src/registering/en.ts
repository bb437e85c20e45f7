import type {EnglishForm} from '../message.ts'
import type {RegisteringTerms} from './terms.ts'

export const registering: RegisteringTerms<EnglishForm> = {
  title: 'Register one person',
  titleWaiting: 'Wait for a seat',
  titleChange: 'Change your registration',
  willWait:
    'All seats are taken. When somebody gives one back, whoever has waited longest gets it. You see it with your receipt code.',
  name: {
    label: 'Name',
    optional: 'optional',
    seenBy: {
      hosts: 'Only those who hold the event read it.',
      entrance: 'Those who hold the event read it, and it stands on the list at the entrance.',
    },
  },
  kept: 'Nothing you enter here is published. It is kept until {day} and then erased. We store no account, no internet address and nothing about your device.',
  contacts: 'E-mail addresses and telephone numbers are erased within 30 days after the event.',
  send: 'Register',
  sendWaiting: 'Join the waiting list',
  save: 'Save',
  cancel: 'Cancel',
  sending: 'Sending…',
  working: 'One moment: this device is solving a small task that keeps spam programs away.',
  problems: {title: 'Not sent yet. Please check:', name: 'Please enter a name.'},
  offline: {
    title: 'You are not registered yet',
    kept: 'There is no connection. This browser keeps what you entered and sends it as soon as the connection is back. You may close this page: it is sent when you open it again.',
    notKept:
      'There is no connection, and nothing is kept on this device. Please leave this page open until your registration has been sent.',
    now: 'Send now',
    change: 'Change',
  },
  seat: {
    title: 'You have a seat',
    text: 'We look forward to seeing you. If you cannot come, please give your seat back.',
  },
  waits: {
    title: 'You are on the waiting list',
    text: 'You have no seat yet. Please look with your receipt code, also on the day before.',
  },
  ahead: {one: '{n} person is before you.', other: '{n} people are before you.'},
  movedUp: 'A seat became free: it is yours now.',
  receipt: {
    title: 'Receipt code',
    use: 'Please keep this code: with it you see whether you have a seat, change what you entered, or give your seat back. It is shown here alone, and nobody can look it up for you.',
    copy: 'Copy code',
    copied: 'Code copied',
  },
  link: 'Address of the meeting',
  change: 'Change what I entered',
  withdraw: 'I cannot come',
  another: 'Register another person',
  own: {
    title: 'Your registration',
    code: 'Receipt code',
    open: 'Open',
    unknown: 'No registration has this code. Please check that all of it is there.',
    elsewhere: 'This code belongs to something else. Please open it where you got it.',
    unreachable: 'The server does not answer now. Please try again.',
    saved: 'Your changes are saved.',
    notSent: 'This did not reach the server, so nothing has changed. Please try again.',
    over: 'It is too late to change anything.',
  },
  sure: {
    seat: 'Your seat goes to somebody else, and what you entered is erased. This cannot be undone.',
    waits: 'You lose your place on the waiting list, and what you entered is erased. This cannot be undone.',
    yes: 'Yes, I cannot come',
    no: 'Back',
  },
  withdrawn: 'You are no longer registered, and what you entered is erased.',
  refused: {
    title: 'You are not registered',
    because: {
      'answered-already':
        'Somebody has registered from this browser already, and only one registration is accepted from each. The earlier one can be changed or withdrawn with its receipt code.',
      'token-missing':
        'From each browser one registration is accepted now. Please send yours again from this page.',
      'answers-refused': 'An answer was not accepted. It is marked below.',
      busy: 'The server has too much to do at this moment. Please wait a minute and send again.',
      'by-invitation': 'This event is by invitation only.',
      closed:
        'It is too late to register. You can still write to the contact named under “About this consultation”.',
      'event-cancelled': 'The event does not take place.',
      'event-full': 'The last seat was taken while you were writing.',
      invalid:
        'Something in the form is not as the server expects it. Please load the page again, and check what you entered.',
      'key-reused':
        'You have registered with other words before. To change them, open that registration with its receipt code.',
      'not-found': 'This event is no longer at this address. Please ask the municipality where it has moved.',
      'not-yet-open': 'One cannot register yet. Please come back later.',
      'origin-not-allowed':
        'This page is not on a site from which the municipality accepts registrations. Please tell the people who run this website.',
      'text-refused': 'Nothing readable is left of the name, or it is too long. Please change it.',
      'too-large': 'What you entered is longer than we can accept. Please shorten it.',
      'too-many': 'Much arrives from your network at this moment. Please wait a minute and send again.',
      unknown:
        'Nothing was stored, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.',
      'pass-missing':
        'Only those who were invited can register. Please enter the code of your invitation, and send again.',
      withdrawn: 'This registration was withdrawn, so it was not stored again. You can register anew.',
      'work-wanted':
        'We could not make sure that this was not sent by a program. Please wait a minute and send again, or try another browser.',
      'too-old':
        'Your registration waited here for too long to be sent. Please check whether you still want to come.',
    },
    nothingLost: 'Everything you entered is still here.',
  },
  close: 'Close',
  about: {
    purpose: 'What it is for',
    decides: 'Who decides',
    period: 'Consultation',
    retention: 'How long registrations are kept',
    keptUntil: 'Until {day}, then they are erased. Contact details go sooner.',
    contact: 'Questions',
    who: 'Who can register',
    levels: {
      open: 'Anyone, without an account. Nobody’s identity is checked. One registration is one seat.',
      browser:
        'Anyone, without an account, once per browser. Nobody’s identity is checked, so this does not guarantee one registration per person. One registration is one seat.',
      invitation:
        'Only those whom the municipality has invited by letter, without an account: one registration per code, and one seat. Nobody can find out from what is stored which code a registration came with.',
    },
  },
}
