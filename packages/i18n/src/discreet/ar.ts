import type {DiscreetTerms} from './terms.ts'

export const discreet: DiscreetTerms = {
  leave: 'مغادرة فورية دون أثر',
  text: 'لا يُحفظ على هذا الجهاز شيء مما تكتبونه. والضغط على مفتاح Escape ثلاث مرات يغادر الصفحة أيضًا.',
  twice: 'للمغادرة يُضغط Escape مرتين أخريين.',
  once: 'للمغادرة يُضغط Escape مرة أخرى.',
}
