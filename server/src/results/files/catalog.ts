/** What a municipality publishes for others to use, described in DCAT 3 (W3C, 2024) as JSON-LD. */
import type {Text} from '@saha/contract'
import {filePathOf} from '@saha/contract/file-routes'
import {resultFilePathOf} from '@saha/contract/result-file-routes'

/** Something that is published. */
export interface OpenData {
  kind: 'survey' | 'ideas'
  /** Of the activity. */
  id: string
  title: Text
  consultation: {id: string; title: Text; summary: Text}
  /** Moments: from when to when it was open. */
  opens: string
  closes: string
  /** When something was published last; absent where that is told with every file. */
  modified?: string
  /** Whether places are marked. */
  hasPlaces: boolean
}

export interface Publisher {
  id: string
  name: Text
  /** The main one first. */
  languages: readonly string[]
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const

/** @param publicUrl address of the server as browsers see it, without a slash at the end. */
export function catalogOf(publisher: Publisher, all: readonly OpenData[], publicUrl: string): object {
  const at = `${publicUrl}/v1/catalog/${publisher.id}`
  const owner = {'@type': 'foaf:Organization', 'foaf:name': inLanguages(publisher.name)}
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': at,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(publisher.name),
    'dct:publisher': owner,
    'dct:language': publisher.languages,
    'dcat:dataset': all.map((one) => ({
      '@id': `${at}#${one.id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${publisher.id}/${one.id}`,
      'dct:title': inLanguages(one.title),
      'dct:description': inLanguages(one.consultation.summary),
      'dct:isPartOf': inLanguages(one.consultation.title),
      'dct:publisher': owner,
      'dct:language': publisher.languages,
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': moment(one.opens),
        'dcat:endDate': moment(one.closes),
      },
      ...(one.modified !== undefined && {'dct:modified': moment(one.modified)}),
      'dcat:landingPage': {'@id': `${publicUrl}/reports/${publisher.id}/${one.consultation.id}`},
      'dcat:distribution': filesOf(one).map((file) => distribution(publisher.id, one, file, publicUrl)),
    })),
  }
}

function filesOf({kind, hasPlaces}: OpenData): string[] {
  if (kind === 'ideas')
    return ['ideas.csv', 'ideas.xlsx', 'ideas.json', ...(hasPlaces ? ['ideas.geojson'] : [])]
  return ['results.csv', 'results.xlsx', 'results.json', ...(hasPlaces ? ['places.geojson'] : [])]
}

function distribution(municipality: string, {kind, id}: OpenData, file: string, publicUrl: string): object {
  const path = (kind === 'ideas' ? filePathOf : resultFilePathOf)({municipality, activity: id, file})
  const type = mediaTypes[file.split('.')[1] as keyof typeof mediaTypes]
  return {
    '@type': 'dcat:Distribution',
    'dct:title': file,
    'dcat:downloadURL': {'@id': publicUrl + path},
    'dcat:mediaType': {'@id': `https://www.iana.org/assignments/media-types/${type}`},
  }
}

function inLanguages(text: Text): object[] {
  return Object.entries(text).map(([language, words]) => ({'@language': language, '@value': words}))
}

function moment(iso: string): object {
  return {'@type': 'xsd:dateTime', '@value': iso}
}
