import type {AttachingTerms} from './terms.ts'

export const attaching: AttachingTerms = {
  place: {
    title: 'عن أي مكان هذا؟',
    list: 'الحي',
    none: 'دون مكان',
    open: 'تحديد نقطة على الخريطة',
    change: 'تعديل على الخريطة',
    remove: 'حذف النقطة',
    public: 'يرى الجميع هذا المكان تحت التعليق. يُرجى عدم تحديد مكان سكنكم.',
    unavailable: 'تعذّر تحميل الخريطة. يُرجى المحاولة مرة أخرى.',
    hide: 'إغلاق الخريطة',
  },
  photo: {
    title: 'الصورة',
    public: 'يرى الجميع هذه الصورة. يُرجى ألا تظهر فيها وجوه ولا لوحات سيارات.',
  },
}
