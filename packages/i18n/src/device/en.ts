import type {DeviceTerms} from './terms.ts'

export const device: DeviceTerms = {
  languages: 'Language',
  keep: {
    title: 'What is kept on this device',
    inTab:
      'What you enter stays in this tab until you close it, so that reloading the page loses nothing. It reaches the municipality only when you send it.',
    choice: 'Keep my answers on this device',
    shared:
      'You can then close the page and go on later. Anyone who uses this device can open the page and read what you entered, so please leave this off on a shared phone or computer.',
    onDevice:
      'Your answers are kept on this device until you send them, clear them, or open this page after the survey has closed.',
    refused: 'This browser does not let the page keep anything.',
  },
  clear: {
    go: 'Clear everything',
    sure: 'This empties the form and removes everything that this survey keeps on this device. Answers that have arrived stay with the municipality. If you see a receipt code, please write it down first.',
    counted: {
      browser:
        'One random number stays, because this survey counts each browser once. It says nothing about you or your answers, and goes when you delete this website’s data in the browser’s settings.',
      invitation:
        'What your code was exchanged for stays, because the code is accepted only once. It says that somebody who was invited uses this browser, and nothing about you or your answers; it goes when you delete this website’s data in the browser’s settings.',
    },
    yes: 'Yes, clear everything',
    no: 'Cancel',
    waiting: {
      text: 'Some answers are still waiting to be sent. If they are deleted here they do not arrive, unless they are just being sent.',
      yes: 'Delete them as well',
      no: 'Keep them and send them',
    },
    done: 'Removed from this device:',
    entered: 'what was entered in the form',
    draft: 'the copy that was kept for later',
    unsent: 'answers that were waiting to be sent',
    mark: 'the mark that answers were sent from here',
    nothing: 'There was nothing to remove.',
    stillWaiting: 'Answers that wait are kept here until they have been sent.',
  },
  discreet: {
    nothingKept:
      'Nothing of this survey is kept on this device: reloading or leaving empties the form. The browser’s own history may still list this page.',
    waiting:
      'They have not been sent yet. This survey keeps nothing on the device, so only this open page holds them: please leave it open until the connection is back and they are sent. If you leave, they are deleted.',
  },
}
