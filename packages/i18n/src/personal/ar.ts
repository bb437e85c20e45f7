import type {PersonalTerms} from './terms.ts'

export const personal: PersonalTerms = {
  title: 'هل تريدون أن يقرأ الجميع هذا؟',
  text: 'يبدو أن فيما كتبتموه:',
  kinds: {
    phone: 'رقم هاتف',
    'national-number': 'رقمًا وطنيًا',
    email: 'عنوان بريد إلكتروني',
    iban: 'رقم حساب مصرفي',
    'home-address': 'عنوان منزل',
  },
  change: 'تعديل النص',
  anyway: 'نشره كما هو',
}
