import {describe, expect, test} from 'vitest'
import {looksOfficial} from './looks-official.ts'

const offices = [
  'بلدية إربد الكبرى',
  'Greater Irbid Municipality',
  'دائرة الحدائق',
  'Parks Department',
  'أمانة عمّان',
]

describe('a name that poses as somebody in office', () => {
  test.each(
    [
      [
        'بلدية إربد',
        'بلديه اربد',
        'البلدية',
        'بلـــدية إربد',
        'بَلَدِيَّة',
        'بلدیة اربد',
        'رد من البلدية',
        'والبلدية',
      ],
      ['المشرف', 'مشرف الصفحة', 'مشرفة النقاش', 'الأدمن', 'ادمن', 'إدارة الموقع', 'الإدارة', 'مدير الموقع'],
      [
        'المجلس البلدي',
        'رئيس المجلس',
        'الحساب الرسمي',
        'وزارة الداخلية',
        'شرطة إربد',
        'المخابرات',
        'الأمن العام',
      ],
      [
        'Municipality of Irbid',
        'Irbid Municipality',
        'Irbid-Municipality',
        'irbidmunicipality',
        'baladiyat irbid',
      ],
      [
        'Admin',
        'admin_irbid',
        'ADMINISTRATOR',
        'Site Admin',
        'adm1n',
        '4dm1n',
        'Adrnin',
        'A d m i n',
        'A.d.m.i.n',
      ],
      [
        'Аdmin',
        'Αdmin',
        'аdmіn',
        'ᴀᴅᴍɪɴ',
        '𝐀𝐝𝐦𝐢𝐧',
        'Ádmïn',
        'Admiiin',
        'ad\u200dmin',
        'Mоderator',
        'moderator 1',
      ],
      ['City Council', 'The Mayor', 'Town Hall', '0fficia1', 'Police'],
      ['Mairie d’Irbid', 'Modératrice', 'Modérateur', 'Administrateur', 'Municipalité', 'Conseil municipal'],
      [
        'دائرة الحدائق',
        'دائره الحدايق',
        'Parks department',
        'Layla (Parks Department)',
        'امانة عمان',
        'سامر - أمانة عمّان',
      ],
      ['ليلى ✓', 'Layla ✅', '🏛 إربد', 'موظف في البلدية', 'خدمة المواطن - بلدية إربد'],
    ].flat(),
  )('%s', (name) => {
    expect(looksOfficial(name, offices)).toBe(true)
  })
})

describe('a name of a citizen', () => {
  test.each(
    [
      [
        'ليلى الخطيب',
        'أبو محمد',
        'أم خالد',
        'رسمي عبيدات',
        'أمين',
        'أمانة',
        'نورس 417',
        'غاضب من الحفر',
        'محافظ',
      ],
      [
        'مواطن من بلدية إربد',
        'ابن البلدية',
        'ضد قرار البلدية',
        'رئيس بلدية سابق',
        'أهالي إربد',
        'مدير مدرسة',
        'أمل البلد',
      ],
      [
        'ابن بلدي',
        'بلال',
        'سامر من إربد',
        'عاشق الحدائق',
        'مهندس بناء',
        'معلمة في مدرسة',
        'جار الحديقة',
        'صاحب دكان',
      ],
      [
        'Layla',
        'Moderate voice',
        'Badminton fan',
        'Amin',
        'Against the municipality',
        'Resident of Irbid',
        'Not an admin',
      ],
      [
        'Adam',
        'Commuter',
        'Offaly',
        'Policy student',
        'Parks lover',
        'Park',
        'Majorie',
        'Mayar',
        'Oak 417',
        'A. B.',
        'I',
      ],
      [
        'Habitante d’Irbid',
        'Marie',
        'Citoyen contre la mairie',
        'Maimouna',
        'Mathilde',
        'Chêne 201',
        'Amélie O.',
      ],
      ['', '🙂', '٤١٧', '...'],
    ].flat(),
  )('%s', (name) => {
    expect(looksOfficial(name, offices)).toBe(false)
  })

  test('may hold the name of the place, but not be that alone', () => {
    const places = ['إربد', 'Irbid', 'أمانة عمّان الكبرى', '']

    expect(
      ['Omar of Irbid', 'سامر من إربد', '🙂', ''].filter((name) => looksOfficial(name, [], places)),
    ).toEqual([])
    expect(['irbid', 'اربد', 'امانة عمان الكبرى'].filter((name) => !looksOfficial(name, [], places))).toEqual(
      [],
    )
  })

  test('is not taken for an office without a name', () => {
    expect(looksOfficial('Layla', ['', '…'])).toBe(false)
  })
})
