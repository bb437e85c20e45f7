/** Which column of a sheet holds what, told by its header in Arabic, English, French or Spanish. */
import type {IdeaColumns} from '@saha/contract'
import {foldArabic} from '../../text/fold-arabic.ts'

/** What a column can hold. */
export type IdeaField = Exclude<keyof IdeaColumns, 'days' | 'delimiter'>

/** A column that is read. */
export interface ReadColumn {
  column: string
  values?: Readonly<Record<string, string>> | undefined
  separator?: string | undefined
}

/** Which column holds what. */
export type ReadColumns = Partial<Record<IdeaField, ReadColumn>>

/** Headers, folded, the likest first. A column holds one thing: the first field that wants it has it. */
const headers: Readonly<Record<IdeaField, readonly string[]>> = {
  id: [
    'id',
    'proposal_id',
    'idea_id',
    'code',
    'codigo',
    'ref',
    'reference',
    'identifiant',
    'identificador',
    'رقم الفكره',
    'المعرف',
    'الرقم',
    'رقم',
  ],
  title: [
    'title',
    'titulo',
    'titre',
    'subject',
    'asunto',
    'sujet',
    'objet',
    'العنوان',
    'عنوان',
    'عنوان الفكره',
    'الموضوع',
    'summary',
    'name_of_proposal',
  ],
  text: [
    'description',
    'text',
    'body',
    'content',
    'details',
    'descripcion',
    'texto',
    'detalle',
    'contenido',
    'texte',
    'contenu',
    'الوصف',
    'وصف',
    'النص',
    'نص',
    'التفاصيل',
    'المحتوي',
    'proposal',
    'idea',
    'الفكره',
  ],
  name: [
    'author',
    'author_name',
    'authorname',
    'autor',
    'auteur',
    'user',
    'username',
    'صاحب الفكره',
    'الكاتب',
    'الاسم',
    'اسم',
    'name',
    'nombre',
    'nom',
  ],
  at: [
    'published_at',
    'created_at',
    'date',
    'created',
    'published',
    'requested_datetime',
    'fecha',
    'fecha_de_creacion',
    'date_de_creation',
    'cree_le',
    'publie_le',
    'التاريخ',
    'تاريخ',
    'تاريخ النشر',
    'تاريخ الانشاء',
    'timestamp',
    'day',
  ],
  supports: [
    'supports',
    'cached_votes_up',
    'votes',
    'votes_up',
    'likes',
    'endorsements',
    'apoyos',
    'votos',
    'soutiens',
    'التاييد',
    'عدد المويدين',
    'المويدون',
    'الاصوات',
    'عدد الاصوات',
    'الدعم',
  ],
  category: [
    'category',
    'categoria',
    'categorie',
    'theme',
    'tema',
    'topic',
    'service_code',
    'type',
    'الفيه',
    'فيه',
    'التصنيف',
    'المجال',
  ],
  tags: [
    'tags',
    'tag_list',
    'keywords',
    'etiquetas',
    'etiquettes',
    'mots_cles',
    'palabras_clave',
    'الوسوم',
    'وسوم',
    'الكلمات المفتاحيه',
  ],
  status: ['status', 'state', 'estado', 'statut', 'etat', 'الحاله', 'حاله', 'حاله الفكره'],
  district: [
    'district',
    'distrito',
    'barrio',
    'neighbourhood',
    'neighborhood',
    'quartier',
    'arrondissement',
    'الحي',
    'حي',
    'المنطقه',
    'الدايره',
    'اللواء',
  ],
  address: [
    'address',
    'direccion',
    'adresse',
    'location',
    'lieu',
    'lugar',
    'المكان',
    'الموقع',
    'عنوان الموقع',
  ],
  longitude: ['longitude', 'lon', 'lng', 'long', 'longitud', 'x', 'خط الطول'],
  latitude: ['latitude', 'lat', 'latitud', 'y', 'خط العرض', 'دايره العرض'],
  withdrawn: ['withdrawn_at', 'withdrawn', 'hidden_at', 'deleted_at', 'تاريخ السحب'],
}

/** Fields in the order of the documentation. */
export const ideaFields = Object.keys(headers) as IdeaField[]

/**
 * @param there headers of the sheet.
 * @param asked what its owner says; `null` for a field that no column holds, whatever it is called.
 */
export function guessColumns(there: readonly string[], asked: Partial<IdeaColumns> = {}): ReadColumns {
  const columns: ReadColumns = {}
  const taken = new Set<string>()
  for (const field of ideaFields) {
    const one = asked[field]
    if (one === undefined || one === null) continue
    columns[field] = typeof one === 'string' ? {column: one} : one
    taken.add(columns[field].column)
  }
  const folded = new Map(there.map((name) => [foldedHeader(name), name]))
  for (const field of ideaFields) {
    if (asked[field] !== undefined) continue
    const found = headers[field]
      .map((name) => folded.get(foldedHeader(name)))
      .find((name) => name && !taken.has(name))
    if (found === undefined) continue
    columns[field] = {column: found}
    taken.add(found)
  }
  return columns
}

/** A header without its case, accents and the signs between its words. */
function foldedHeader(name: string): string {
  return foldArabic(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_\-:.]+/g, ' ')
    .trim()
}
