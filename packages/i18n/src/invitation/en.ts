import type {EnglishForm} from '../message.ts'
import type {InvitationTerms} from './terms.ts'

export const invitation: InvitationTerms<EnglishForm> = {
  title: 'Please enter the code from your letter',
  wanted: {
    survey: 'This survey is for the people whom the municipality has invited by letter.',
    comments:
      'Everybody can read this discussion. Writing, agreeing and reporting are for the people whom the municipality has invited by letter.',
    ideas:
      'Everybody can read these ideas. Handing one in, supporting and reporting are for the people whom the municipality has invited by letter.',
    event: 'Registration is for the people whom the municipality has invited by letter.',
  },
  label: 'Code',
  hint: '16 digits. Spaces and hyphens do not matter.',
  go: 'Continue',
  checking: 'Checking the code…',
  cancel: 'Cancel',
  fromLink: 'Your link has brought the code along. You only need to continue.',
  known: {
    title: 'What the code tells, and what it does not',
    tells:
      'The code tells that somebody who was invited takes part. It does not tell what they answered or wrote.',
    hides:
      'Your browser exchanges the code for a pass that the server stamps without seeing it. From then on, only the pass is shown. Nobody can find out from what is stored which code a pass came from: neither the municipality nor those who run the server.',
    guess:
      'One thing nobody can rule out: somebody who watches your connection both when you enter the code and when you send could guess from the time. If that worries you, enter the code today and take part another day.',
  },
  lasts: {
    browser: 'Each code lets in one browser. Please use the one in which you want to take part.',
    page: 'This browser does not let the page keep anything. The code therefore only holds as long as this page stays open, and is not accepted a second time: please enter it when you are ready to take part.',
  },
  digits: {
    one: 'The code has 16 digits, and {n} is here. Please compare it with your letter.',
    other: 'The code has 16 digits, and {n} are here. Please compare it with your letter.',
  },
  problems: {
    'code-unknown':
      'No invitation has this code. Please compare it with your letter, digit by digit. If it is right, the contact named under “About this consultation” can help.',
    'code-used':
      'This code has let in a browser before, and is accepted only once. If that was yours, please go on in that browser. If it was not, or its data has been deleted, the contact named under “About this consultation” can give you another code.',
    'too-many':
      'Many codes are being tried from your network. Please wait a few minutes, then continue: your code stays here.',
    busy: 'The server has too much to do at this moment. Please wait a minute, then continue: your code stays here.',
    closed: 'This has closed, so codes are no longer accepted.',
    'not-yet-open': 'This has not opened yet. Please enter your code once it has.',
    'not-found': 'This is no longer at this address. Please ask the municipality where it has moved.',
    'origin-not-allowed':
      'This page is not on a site from which the municipality accepts codes. Please tell the people who run this website.',
    unknown:
      'The code could not be checked, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.',
    unreachable:
      'The server cannot be reached. Your code is not lost: it stays here, and you can continue with it when the connection is back.',
    unproven:
      'The server’s answer does not bear the stamp that it should. We have not accepted it, so that nobody can trace you by it. Please tell the municipality; your code is not to blame.',
  },
  letIn: {
    browser: 'Your code has been accepted in this browser.',
    page: 'Your code has been accepted, for as long as this page stays open.',
  },
}
