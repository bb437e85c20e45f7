import {picturePathOf} from '@saha/contract/picture-routes'
import {pathOf} from '@saha/contract/routes'
import {expect, test} from 'vitest'
import {ideasDefinition} from '../ideas/collection.test-kit.ts'
import {openHandingIn} from '../ideas/handing-in.test-kit.ts'
import {keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

describeEachStore('a photo that everybody may see', (opened) => {
  const open = async (sensitive?: true) => {
    const town = await openHandingIn(opened().store)
    const comments = {moderation: 'after', votes: 'support', reportsToHold: 3, photos: true} as const
    const definition = ideasDefinition({moderation: 'after', photos: true, comments})
    for (const {activities} of definition.consultations)
      for (const activity of activities) if (sensitive) Object.assign(activity, {sensitive})
    await town.define(definition)
    town.clock.now += 2_000
    return town
  }
  const keptBy = async ({app}: Awaited<ReturnType<typeof open>>, photo: string) => {
    const reply = await app.request(picturePathOf('readPublicPhoto', {photo: `${photo}.jpg`}))
    return [reply.status, reply.headers.get('cache-control')]
  }

  test('may be kept for a minute', async () => {
    const town = await open()
    const photo = await town.upload()
    await town.handIn(1, {photos: [{photo, alt: ''}]})

    expect(await keptBy(town, photo)).toEqual([200, 'public, max-age=60'])
    await town.stop()
  })

  test('leaves no trace on a device where nothing may, be it of an idea or of what is said under it', async () => {
    const town = await open(true)
    const photo = await town.upload()
    const {idea} = await town.handIn(2, {photos: [{photo, alt: ''}]})
    const under = await town.upload(`old-station.${idea}`)
    await town.app.request(
      pathOf('sendComment', {municipality: 'irbid', activity: `old-station.${idea}`}),
      post({key: keyOf(1), name: 'Sami', text: 'So it looks there.', photo: under}),
    )

    expect(await keptBy(town, photo)).toEqual([200, 'no-store'])
    expect(await keptBy(town, under)).toEqual([200, 'no-store'])
    await town.stop()
  })
})
