import type {EnglishForm} from '../message.ts'
import type {HandingOverTerms} from './terms.ts'

export const handingOver: HandingOverTerms<EnglishForm> = {
  left: {one: '{n} character left', other: '{n} characters left'},
  over: {one: '{n} character too many', other: '{n} characters too many'},
  name: {
    title: 'Your name here',
    made: 'Made up on this device, for this consultation alone. It says nothing about who you are.',
    another: 'Another name',
    own: 'Use a name of my own',
    public: 'Everybody can read this name, and search engines can find it.',
    back: 'Use a made-up name',
  },
  problems: {
    title: 'Not sent yet. Please check:',
    name: 'Enter a name, or use a made-up one.',
    photo: 'The photo has not arrived yet. Wait a moment, send it again, or remove it.',
  },
  working: 'One moment: this device is solving a small task that keeps spam programs away.',
  unsent: {
    title: 'Not sent yet',
    kept: 'There is no connection. This browser keeps what you wrote and sends it as soon as the connection is back. You may close this page: it is sent when you open it again.',
    notKept:
      'There is no connection, and this browser does not let us keep anything. Please leave this page open until what you wrote has been sent.',
    fleeting:
      'There is no connection. Nothing is kept on this device here, so please leave this page open until what you wrote has been sent. If you leave, it is deleted.',
    crowded: 'Many people are writing at this moment. What you wrote is sent by itself within minutes.',
    now: 'Send now',
    change: 'Change',
    drop: 'Delete',
    sure: 'Yes, delete it',
    keep: 'Keep it',
  },
  code: 'Your receipt code',
  copy: 'Copy code',
  copied: 'Code copied',
  remembered: 'This device remembers it for you.',
  forgotten: 'This device does not remember it: please write it down.',
  done: 'Close',
}
