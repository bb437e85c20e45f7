import type {RefusedCommentTerms} from './terms.ts'

export const refusedComment: RefusedCommentTerms = {
  title: 'Your comment was not accepted',
  because: {
    closed:
      'The discussion closed before your comment arrived. You can still write to the contact named under “About this consultation”.',
    'not-yet-open': 'The discussion has not opened yet. Please send your comment once it has.',
    'not-found':
      'This discussion is no longer at this address. Please ask the municipality where it has moved.',
    'origin-not-allowed':
      'This page is not on a site from which the municipality accepts comments. Please tell the people who run this website.',
    'too-large': 'Your comment is longer than we can accept. Please shorten it and send again.',
    'key-reused':
      'An earlier wording of this comment has arrived before, so this one was not stored. Send it again only if you want both to be read.',
    changed:
      'This discussion has been set up anew since you opened the page. Please load the page again, so that you see what it asks for now, and send your comment once more.',
    'pass-missing':
      'Only those who were invited take part in this discussion. Please enter the code of your invitation, and send your comment again.',
    withdrawn: 'This comment was withdrawn, so it was not stored again. You can send it as a new one.',
    'parent-gone':
      'The comment that you answer is gone. You can send your text as a comment of its own: please check that it makes sense alone.',
    'answers-refused':
      'The photo or the place was not accepted: a photo is kept for one day until it is sent. Please choose it again.',
    'text-refused':
      'Nothing readable is left of your text or your name, or they are too long. Please change them.',
    'work-wanted':
      'We could not make sure that this was not sent by a program. Please wait a minute and send again, or try another browser.',
    unknown:
      'Nothing was stored, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.',
    'too-old':
      'Your comment waited here for so long that we can no longer be sure of storing it only once. Please check whether you still want to send it.',
  },
  forWebmaster:
    'For the person who looks after this website: the site {origin} is not among those that may send to {municipality}. An owner allows it in the console, under “Put on a website”.',
  nothingLost: 'Everything you wrote is still here.',
}
