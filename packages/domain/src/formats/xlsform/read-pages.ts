/** Groups of an XLSForm as pages of ours. */
import {Ids} from '../ids.ts'
import type {DraftPage, DraftQuestion, ForeignCondition} from '../survey-draft.ts'
import {isMatrix, isShares, readMatrix, readShares} from './read-grids.ts'
import {readPlain} from './read-plain.ts'
import {readSelect} from './read-selects.ts'
import {extensionOf, words, type Asked, type Reading} from './reading.ts'
import type {OutlineGroup, OutlineNode, OutlineQuestion} from './outline.ts'
import type {TableRow} from './table.ts'

/**
 * One page per group, and one per run of questions outside of groups. A group with pages in it (`field-list`) is a
 * section: its words and condition go to its pages. Groups within a page become headings.
 *
 * @param idOf ids of questions and headings.
 */
export function readPages(
  nodes: readonly OutlineNode[],
  idOf: ReadonlyMap<OutlineNode, string>,
  reading: Reading,
): DraftPage[] {
  const pageIds = new Ids()
  const asOne = (node: OutlineNode) => node.is === 'question' || isMatrix(node) || isShares(node)

  function pagesOf(inner: readonly OutlineNode[], conditions: readonly ForeignCondition[]): DraftPage[] {
    const pages: DraftPage[] = []
    let loose: OutlineNode[] = []
    const close = () => {
      if (loose.length === 0) return
      const questions = loose.flatMap((node) => questionsOf(node, []))
      const [first] = loose
      if (first)
        pages.push({
          id: pageIds.make('', 'page'),
          name: '',
          where: first.row.where(),
          conditions,
          questions,
          jumps: [],
        })
      loose = []
    }
    for (const node of inner) {
      if (node.is === 'question' || asOne(node)) loose.push(node)
      else {
        close()
        const within = [...conditions, ...conditionOf(node.row)]
        if (isSection(node)) pages.push(...withHeading(pagesOf(node.children, within), headingOf(node, [])))
        else pages.push(pageOf(node, within))
      }
    }
    close()
    return pages
  }

  function pageOf(group: OutlineGroup, conditions: readonly ForeignCondition[]): DraftPage {
    const {row, name, children} = group
    const own = extensionOf(row, name, reading)
    const id = typeof own?.id === 'string' ? own.id : name
    return {
      id: pageIds.make(id, 'page'),
      name,
      where: row.where(),
      title: words({row, name, reading}, 'label'),
      conditions,
      questions: children.flatMap((node) => questionsOf(node, [])),
      jumps: [],
      extension: own,
    }
  }

  function questionsOf(node: OutlineNode, around: readonly ForeignCondition[]): DraftQuestion[] {
    const conditions = [...around, ...conditionOf(node.row)]
    const asked: Asked = {row: node.row, name: node.name, id: idOf.get(node) ?? '', conditions, reading}
    if (node.is === 'question') return readRow(asked, node.type)
    if (isMatrix(node)) return readMatrix(asked, node)
    if (isShares(node)) return readShares(asked, node)
    return [
      ...headingOf(node, conditions),
      ...node.children.flatMap((inner) => questionsOf(inner, conditions)),
    ]
  }

  function headingOf(group: OutlineGroup, conditions: readonly ForeignCondition[]): DraftQuestion[] {
    const {row, name} = group
    const text = words({row, name, reading}, 'label')
    if (!text) return []
    reading.account.add('as-information', row.where('label'), name)
    const question = {id: idOf.get(group) ?? '', type: 'information' as const, text}
    return [{question, name: '', where: row.where(), conditions, values: new Map(), rows: new Map()}]
  }

  return pagesOf(nodes, [])
}

function readRow(asked: Asked, type: OutlineQuestion['type']): DraftQuestion[] {
  return type.is === 'select' ? readSelect(asked, type) : readPlain(asked, type.kind)
}

function isSection({row, children}: OutlineGroup): boolean {
  return (
    !isPage(row) && children.some((child) => child.is === 'group' && (isPage(child.row) || isSection(child)))
  )
}

function isPage(row: TableRow): boolean {
  return /\bfield-list\b/.test(row.get('appearance').slice(0, 200))
}

function withHeading([first, ...rest]: readonly DraftPage[], heading: readonly DraftQuestion[]): DraftPage[] {
  return first ? [{...first, questions: [...heading, ...first.questions]}, ...rest] : []
}

function conditionOf(row: TableRow): ForeignCondition[] {
  const source = row.get('relevant')
  const isAlways = source === '' || /^(?:true\(\)|true|yes|1)$/i.test(source)
  return isAlways ? [] : [{source, where: row.where('relevant')}]
}
