import type {ArrivalTerms} from './terms.ts'

export const arrival: ArrivalTerms = {
  title: 'Thank you. Your answers have arrived',
  text: 'They are stored, and will be counted in the published results.',
  another: 'Answer for another person',
  change: 'Change my answers',
  withdraw: 'Withdraw',
  copy: 'A copy of my answers',
  receipt: {
    title: 'Your receipt code',
    use: 'Please keep this code: with it you can see later what became of your answers, and change or withdraw them until the survey closes. It is shown only here, and nobody can look it up for you.',
    copy: 'Copy code',
    copied: 'Code copied',
    kept: 'We keep your answers and the day they arrived until {day}. We store no name, no internet address and nothing that describes your device.',
    cannotRemember:
      'This browser does not let the page remember anything: after reloading, the form will be empty again. Your answers are safe with us.',
  },
}
