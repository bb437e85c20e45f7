import type {PrivacyTextTerms} from './terms.ts'

export const privacyText: PrivacyTextTerms = {
  title: 'Privacy when taking part online: {municipality}',
  forTheMunicipality:
    'For the municipality: take this text into your own privacy policy, and fill in what stands in brackets. It is made from the list of everything that the software stores, so it says what is true of this server today.',
  responsible: {
    title: 'Who is responsible',
    text: '{municipality} asks people for their opinion on its website, and is responsible for what becomes of it.',
    toFillIn: '[Address of the municipality, and how to reach its data protection officer. Legal basis.]',
  },
  never: {
    title: 'What is never stored',
    text: 'No internet address, no browser, no device, no account, no cookie, and no exact time of what anybody sends. Nobody needs to give a name. No company and no other server learns that somebody was here: everything on the page comes from the municipality’s own server.',
  },
  stored: {
    title: 'What is stored, and how long',
    kinds: {
      responses: {
        title: 'Answers to surveys',
        text: 'The answers, the day, and the group of at least ten people with whom they are published. Nothing with them says who gave them.',
      },
      contacts: {
        title: 'Contact details that somebody chose to leave',
        text: 'An e-mail address or telephone number, apart from all answers and with nothing that leads to them, for the use that the question names.',
      },
      contributions: {
        title: 'Comments and ideas',
        text: 'They are public: the words, the name that their author chose or that the device made up, the full hour of publication, and a place or photo that came with them.',
      },
      votes: {
        title: 'Support and votes',
        text: 'That something was supported, with a mark made of a random number that the browser keeps for this one discussion. It counts each browser once, and leads to no contribution.',
      },
      moderation: {
        title: 'Reports, decisions and appeals',
        text: 'What was reported and why, what moderators decided and why, and what the author said to it. Only moderators read the words of reports and appeals.',
      },
      photos: {
        title: 'Photos',
        text: 'What a photo shows. Where and when it was taken, and with what, is removed before it is stored.',
      },
      registrations: {
        title: 'Registrations for events',
        text: 'The name for the list at the door and what else was asked, seen by those who hold the event. Contact details lie apart, with nothing that leads to the registration.',
      },
      invitations: {
        title: 'Codes of invitations',
        text: 'Which codes were used, so that each counts once. The server signs what it cannot read: what is stored does not tell which answer came with which code.',
      },
      once: {
        title: 'One response per browser',
        text: 'Where a survey takes one response per browser: a mark made of a random number that the browser keeps for this survey alone, apart from the answers. All marks are destroyed when it closes.',
      },
      published: {
        title: 'Published results',
        text: 'Numbers of people. Nothing is published before enough people took part, and no number that would tell what a few of them said.',
      },
      staff: {
        title: 'Accounts of staff',
        text: 'Name, e-mail address, and what the people who work for the municipality did in the administration.',
      },
      sites: {
        title: 'Websites on which this stands',
        text: 'The address of the website, without the page, and the last day on which it was used. Nothing of its visitors.',
      },
    },
    kept: 'Kept:',
  },
  keptFor: {
    'until-closing': 'until the activity closes',
    'until-retention': 'until the day of deletion that each consultation names',
    'until-claimed': 'two days at the most, unless it came with a contribution',
    'until-published': 'until it is part of the published sum',
    'while-public': 'as long as the results are public',
    'until-replaced': 'as long as the results are public, one state of each day',
    'two-years': 'two years',
    'while-staff': 'as long as somebody works for the municipality',
    'while-signed-in': 'until they sign out, or for some hours',
    'while-invited': 'seven days, for colleagues who are invited',
    'some-minutes': 'some minutes, while it can still be edited',
    'month-after-event': 'thirty days after the event at the most',
    'a-day': 'a day, for files that staff download',
    'ninety-days': 'ninety days',
    'until-decided': 'until a moderator decides',
  },
  device: {
    title: 'What stays on your device',
    text: 'What you have typed but not sent, until you close the page; longer only if you ask for it. The codes of your receipts, if you keep them there. Random numbers that count a browser once. “{button}” under each survey removes what can be removed, and says what stays.',
  },
  others: {
    title: 'Who else gets it',
    text: 'Nobody. Councils read the same results as everybody. Files with single answers can be made by few members of staff, who have to give a reason; every such file is recorded.',
  },
  rights: {
    title: 'Your rights',
    text: 'You get a receipt code for everything that you send. With it you can read, change and withdraw it yourself, without saying who you are. Because nothing says who sent what, the municipality cannot find your contribution without that code.',
    toFillIn: '[Authority where people may complain.]',
  },
}
