import type {ConsultationSearchTerms} from './terms.ts'

export const consultationSearch: ConsultationSearchTerms = {
  search: {label: 'كلمات البحث', go: 'بحث'},
  facets: {
    state: 'الحالة',
    kind: 'طريقة المشاركة',
    category: 'الموضوع',
    district: 'المنطقة',
    region: 'الإقليم',
    municipality: 'البلدية',
  },
  days: {title: 'مفتوحة بين يومين', from: 'من', until: 'حتى'},
  chosen: 'المعروض فقط:',
  words: 'ما فيه {words}',
  from: 'من {day}',
  until: 'حتى {day}',
  remove: 'إزالة: {filter}',
  clear: 'عرض كل الاستشارات',
}
