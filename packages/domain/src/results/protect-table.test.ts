import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {protectTable} from './protect-table.ts'
import type {TableOfPeople} from './table-network.ts'

const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0)

/** A table to which everybody in it answered both questions, and so many only one of them. */
function table(counts: number[][], left: {rows?: number[]; columns?: number[]} = {}): TableOfPeople {
  const groups = counts[0]?.map((_, column) => sum(counts.map((row) => row[column] ?? 0))) ?? []
  const shown = (people: number) => ({people, isShown: true, parts: [{people, isShown: true}], isTold: true})
  const rows = counts.map((row, at) => shown(sum(row) + (left.rows?.[at] ?? 0)))
  const columns = groups.map((group, at) => shown(group + (left.columns?.[at] ?? 0)))
  const answered = sum(rows.map(({people}) => people))
  const people = answered + sum(left.columns ?? [])
  return {
    counts,
    groups,
    isMultiple: false,
    rows,
    columns,
    people,
    notAnswered: shown(people - answered),
    isTold: groups.map(() => true),
    notGrouped: shown(people - sum(columns.map((column) => column.people))),
    smallest: 10,
    rounding: 5,
  }
}

describe('a table of people', () => {
  test('of large cells is shown whole, rounded', () => {
    expect(
      protectTable(
        table([
          [43, 12],
          [31, 28],
        ]),
      ),
    ).toMatchObject({
      counts: [
        [45, 10],
        [30, 30],
      ],
      groups: [70, 40],
      over90: [
        [false, false],
        [false, false],
      ],
    })
  })

  test('withholds a small cell, and others that would give it away', () => {
    const {counts} = protectTable(
      table([
        [3, 40],
        [50, 60],
      ]),
    )

    expect(counts).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('withholds a small group with all its cells', () => {
    const {counts, groups} = protectTable(
      table([
        [3, 40, 30],
        [4, 60, 30],
      ]),
    )

    expect(groups[0]).toBeNull()
    expect(counts.map(([first]) => first)).toEqual([null, null])
  })

  test('tells only that nine in ten of a large group agree', () => {
    const {counts, over90} = protectTable(
      table([
        [190, 100],
        [10, 100],
        [0, 60],
      ]),
    )

    expect(counts.map(([first]) => first)).toEqual([null, null, null])
    expect(over90.map(([first]) => first)).toEqual([true, false, false])
  })

  test('says nothing of a small group that agrees: the few others would be counted', () => {
    const {counts, over90} = protectTable(
      table([
        [48, 100],
        [2, 100],
      ]),
    )

    expect(counts.map(([first]) => first)).toEqual([null, null])
    expect(over90.flat()).not.toContain(true)
  })

  test('is smaller than its margins when people answered only one of the questions', () => {
    const {counts} = protectTable(
      table(
        [
          [43, 22],
          [31, 28],
        ],
        {rows: [20, 15], columns: [12, 14]},
      ),
    )

    expect(counts.flat()).toEqual([45, 20, 30, 30])
  })

  test('withholds a group whose own number is withheld: it would tell how many are left for others', () => {
    const whole = table([
      [43, 22, 31],
      [31, 28, 40],
    ])
    const columns =
      whole.columns?.map((one, at) => ({
        ...one,
        isShown: at !== 1,
        parts: one.parts.map(({people}) => ({people, isShown: at !== 1})),
      })) ?? []
    const {groups, counts} = protectTable({...whole, columns, isTold: [true, false, true]})

    expect(groups[1]).toBeNull()
    expect(counts.map((row) => row[1])).toEqual([null, null])
  })

  test('shows no cell of one to nine people, and withholds whole groups with their cells', () => {
    const cell = fc.oneof(fc.constant(0), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 80}))
    const counts = fc
      .tuple(fc.integer({min: 2, max: 5}), fc.integer({min: 2, max: 5}))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {
          minLength: rows,
          maxLength: rows,
        }),
      )

    fc.assert(
      fc.property(counts, (some) => {
        const shown = protectTable(table(some))
        const small = some.flatMap((row, at) =>
          row.filter((count, column) => count > 0 && count < 10 && shown.counts[at]?.[column] !== null),
        )
        const ofHidden = shown.groups.flatMap((group, column) =>
          group === null ? shown.counts.map((row) => row[column]) : [],
        )

        expect(small).toEqual([])
        expect(ofHidden.filter((count) => count !== null)).toEqual([])
      }),
    )
  })
})
