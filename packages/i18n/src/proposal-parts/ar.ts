import type {ArabicForm} from '../message.ts'
import type {ProposalPartsTerms} from './terms.ts'

export const proposalParts: ProposalPartsTerms<ArabicForm> = {
  none: 'اختيار موضوع',
  optional: 'اختياري',
  tags: {
    title: 'كلمات دالّة',
    hint: 'كلمات يجد بها الآخرون الفكرة، مثل «ظل». يضيفها مفتاح الإدخال.',
    add: 'إضافة',
    remove: 'إزالة «{tag}»',
    added: 'أُضيفت «{tag}».',
    removed: 'أُزيلت «{tag}».',
    merged: '«{tag}» موجودة من قبل.',
    full: {
      zero: 'لا تُقبل كلمات.',
      one: 'كلمة واحدة تكفي.',
      two: 'كلمتان تكفيان.',
      few: '{n} كلمات تكفي.',
      many: '{n} كلمة تكفي.',
      other: '{n} كلمة تكفي.',
    },
  },
  place: {
    title: 'أين مكانها؟',
    hint: 'يرى الجميع هذا المكان. يُرجى عدم ذكر مكان سكنكم.',
  },
  photos: {
    title: 'صور',
    public: 'يرى الجميع هذه الصور. يُرجى ألا تظهر فيها وجوه ولا لوحات سيارات.',
    alt: 'ماذا تُظهر الصورة؟',
    altHint: 'ببضع كلمات، لمن لا يستطيع رؤيتها.',
    another: 'إضافة صورة أخرى',
  },
  fields: {
    title: 'أسئلة أخرى',
    public: 'يستطيع الجميع قراءة إجاباتكم.',
  },
}
