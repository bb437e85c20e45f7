/** The files of a workbook that hold its sheets together. */

export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** Style 0: as it comes. Style 1: text (49), kept as text when it is edited (`quotePrefix`). */
const styles = `${prolog}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`

/** The files that hold the sheets together: last, because only then it is known how many there are. */
export function* framework(names: readonly string[]): Generator<{name: string; text: string}> {
  const sheets = names.map((name, at) => ({name, number: at + 1}))
  const file = (name: string, text: string) => ({name, text})
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) =>
    `${prolog}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${typeOf(type)}"/>`

  yield file(
    'xl/workbook.xml',
    `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({name, number}) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
  )
  yield file(
    'xl/_rels/workbook.xml.rels',
    relations(
      ...sheets.map(({number}) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('styles', 'styles', 'styles.xml'),
    ),
  )
  yield file('xl/styles.xml', styles)
  yield file('_rels/.rels', relations(relation('workbook', 'officeDocument', 'xl/workbook.xml')))
  yield file(
    '[Content_Types].xml',
    `${prolog}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets
      .map(({number}) => part(`worksheets/sheet${number}.xml`, 'worksheet'))
      .join('')}</Types>`,
  )
}
