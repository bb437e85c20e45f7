import type {AloudTerms} from './terms.ts'

export const aloud: AloudTerms = {
  listen: 'استماع إلى الأسئلة',
  silence: 'إيقاف القراءة',
}
