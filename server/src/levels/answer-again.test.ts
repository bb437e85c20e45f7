/** At one response per browser, whoever withdraws may think again. */
import type {SurveyReceipt} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {formOf, keyOf, openSquare, parkDefinition} from '../saha.test-kit.ts'

describeEachStore('a browser that has one response', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    const definition = structuredClone(parkDefinition())
    definition.consultations[0]!.activities[0]!.level = 'browser'
    await square.define(definition)
  })

  test('may answer again once its response is withdrawn, and a late retry of that frees nothing more', async () => {
    const token = keyOf(7)
    const send = (number: number) => square.send({...formOf(number), token})
    const {receipt} = (await (await send(1)).json()) as SurveyReceipt
    const withdraw = () => square.withReceipt('DELETE', receipt, undefined, {'saha-browser': token})

    const gone = await withdraw()
    const again = await send(2)
    await withdraw()
    const third = await send(3)

    expect([gone.status, again.status, third.status]).toEqual([200, 201, 409])
  })
})
