import type {RefusedIdeaTerms} from './terms.ts'

export const refusedIdea: RefusedIdeaTerms = {
  title: 'Your idea was not accepted',
  because: {
    closed:
      'The time for ideas ended before yours arrived. You can still write to the contact named under “About this consultation”.',
    'not-yet-open': 'Ideas are not collected yet. Please hand yours in once they are.',
    'not-found':
      'These ideas are no longer at this address. Please ask the municipality where they have moved.',
    'origin-not-allowed':
      'This page is not on a site from which the municipality accepts ideas. Please tell the people who run this website.',
    'too-large': 'Your idea is longer than we can accept. Please shorten it and send again.',
    invalid:
      'Something in the form is not as the server expects it. Please load the page again, and check what you entered.',
    'key-reused':
      'An earlier wording of this idea has arrived before, so this one was not stored. Send it again only if you want both to be read; otherwise change the first one with its receipt code.',
    changed:
      'What is asked for has changed since you opened the page. Please load the page again, see what it asks for now, and send your idea once more.',
    'pass-missing':
      'Only those who were invited take part here. Please enter the code of your invitation, and send again.',
    withdrawn: 'This idea was withdrawn, so it was not stored again. You can send it as a new one.',
    'answers-refused':
      'The place, a photo or an answer was not accepted. It is marked below; a photo is kept for one day until the idea is sent, and may have to be chosen again.',
    'text-refused':
      'Nothing readable is left of the title, the text or the name, or they are too long. Please change them.',
    'edit-over':
      'It cannot be changed any more: somebody has supported, discussed or answered it, or the time is over. You can withdraw it and hand in another one.',
    'work-wanted':
      'We could not make sure that this was not sent by a program. Please wait a minute and send again, or try another browser.',
    'too-many': 'Much arrives from your network at this moment. Please wait a minute and send again.',
    busy: 'The server has too much to do at this moment. Please wait a minute and send again.',
    unreachable: 'The server cannot be reached. Please try again when the connection is back.',
    unknown:
      'Nothing was stored, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.',
    'too-old':
      'Your idea waited here for so long that we can no longer be sure of storing it only once. Please check whether you still want to send it.',
  },
  forWebmaster:
    'For the person who looks after this website: the site {origin} is not among those that may send to {municipality}. An owner allows it in the console, under “Put on a website”.',
  nothingLost: 'Everything you wrote is still here.',
}
