/** Colleagues: inviting them, changing what they are, and letting them go. */
import {Colleagues, HandedLink, Invitation, StaffOverview} from '@saha/contract'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {countOwners} from './colleagues.queries.ts'
import {addMember} from './members.ts'
import {actsIn, linkParts} from './sign-in.test-kit.ts'
import {findStaff} from './staff.queries.ts'
import {Browser, codeOf, createServer, makeMunicipalities, type Server} from './staff.test-kit.ts'

const town = {municipality: 'town'}
const day = 24 * 60 * 60_000
const choice = 'four quiet green trees'

describeEachStore('colleagues', (opened) => {
  const clock = {now: june}
  let server: Server
  let owner: Browser
  let password = ''
  let people = 0
  let email = ''

  beforeAll(async () => {
    const {db} = opened().store
    await makeMunicipalities(db)
    password = (await addMember(db, 'owner@town.example', 'town', june)).password ?? ''
  })

  beforeEach(async () => {
    clock.now = june
    people += 1
    email = `new-${people}@town.example`
    server = await createServer(opened().store, clock)
    owner = new Browser(server)
    await owner.signIn('owner@town.example', password)
  })

  async function invited(role = 'moderator', who = email): Promise<{municipality: string; secret: string}> {
    const reply = await owner.ask('inviteColleague', town, {email: who, role})
    return linkParts(HandedLink.parse(await reply.json()).link ?? '')
  }

  const invitationOf = async () => (await listed()).invitations.find((one) => one.email === email)?.id ?? ''

  const listed = async () => Colleagues.parse(await (await owner.ask('readColleagues', town)).json())

  describe('an invitation', () => {
    test('is a link where no letters can be sent; who opens it chooses a password and is in', async () => {
      const link = await invited()
      const guest = new Browser(server)

      const read = Invitation.parse(await (await guest.ask('readInvitation', {}, link)).json())
      const accepted = await guest.ask('acceptInvitation', {}, {...link, password: choice})

      expect(read).toMatchObject({email, role: 'moderator', isKnown: false, municipality: {id: 'town'}})
      expect(accepted.status).toBe(204)
      const overview = StaffOverview.parse(await (await guest.ask('readOverview')).json())
      expect([overview.email, overview.hasGivenPassword]).toEqual([email, false])
      expect(await new Browser(server).signIn(email, choice)).toBe(204)
      expect((await listed()).invitations).toEqual([])
    })

    test('lets one person in, even when two use it at the same moment', async () => {
      const link = await invited()
      const two = [new Browser(server), new Browser(server)]

      const replies = await Promise.all(
        two.map((one) => one.ask('acceptInvitation', {}, {...link, password: choice})),
      )

      expect(replies.map(({status}) => status).toSorted()).toEqual([204, 410])
    })

    test('holds for seven days, to the second', async () => {
      const link = await invited()

      clock.now = june + 7 * day - 1
      const inTime = await new Browser(server).ask('readInvitation', {}, link)
      clock.now = june + 7 * day
      const late = await new Browser(server).ask('readInvitation', {}, link)
      const accepted = await new Browser(server).ask('acceptInvitation', {}, {...link, password: choice})

      expect([inTime.status, late.status, accepted.status]).toEqual([200, 410, 410])
    })

    test('is worth nothing for another municipality', async () => {
      const {secret} = await invited()
      const elsewhere = {municipality: 'village', secret}

      const read = await new Browser(server).ask('readInvitation', {}, elsewhere)
      const accepted = await new Browser(server).ask('acceptInvitation', {}, {...elsewhere, password: choice})

      expect([read.status, accepted.status]).toEqual([410, 410])
    })

    test('cannot be made into more than it is', async () => {
      const link = await invited('viewer')
      const more = [{role: 'owner'}, {email: 'other@town.example'}, {person: 'x'}, {hash: 'x'}, {id: 'x'}]

      const statuses = await Promise.all(
        more.map(async (extra) => {
          const body = {...link, password: choice, ...extra}
          return (await new Browser(server).ask('acceptInvitation', {}, body)).status
        }),
      )

      expect(statuses).toEqual(more.map(() => 422))
    })

    test('leads somebody who signs in here already through their own sign-in', async () => {
      const {password: given} = await addMember(opened().store.db, email, 'village', june)
      const link = await invited('editor')
      const guest = new Browser(server)

      const unknown = await guest.ask('acceptInvitation', {}, {...link, password: choice})
      const other = await owner.ask('acceptInvitation', {}, link)
      await guest.signIn(email, given ?? '')
      const accepted = await guest.ask('acceptInvitation', {}, link)

      expect(await codeOf(unknown)).toBe('sign-in-first')
      expect(await codeOf(other)).toBe('other-person')
      expect(accepted.status).toBe(204)
      const {municipalities} = StaffOverview.parse(await (await guest.ask('readOverview')).json())
      expect(municipalities.map(({id}) => id)).toEqual(['town', 'village'])
      expect(await new Browser(server).signIn(email, choice)).toBe(401)
    })

    test('can be made anew: the link from before is worth nothing then', async () => {
      const old = await invited()
      const invitation = await invitationOf()

      const reply = await owner.ask('renewInvitation', {...town, invitation}, {byMail: false})

      const fresh = linkParts(HandedLink.parse(await reply.json()).link ?? '')
      expect((await new Browser(server).ask('readInvitation', {}, old)).status).toBe(410)
      expect((await new Browser(server).ask('readInvitation', {}, fresh)).status).toBe(200)
    })

    test('can be taken back', async () => {
      const link = await invited()
      const invitation = await invitationOf()

      const reply = await owner.ask('takeInvitationBack', {...town, invitation})

      expect(reply.status).toBe(204)
      expect((await new Browser(server).ask('readInvitation', {}, link)).status).toBe(410)
    })

    test('is not made for somebody who works here already', async () => {
      const reply = await owner.ask('inviteColleague', town, {email: 'OWNER@town.example', role: 'viewer'})

      expect([reply.status, await codeOf(reply)]).toEqual([409, 'works-here'])
    })

    test('is of one municipality: its owner sees and changes no other', async () => {
      await invited()
      const invitation = await invitationOf()
      const {password: given} = await addMember(
        opened().store.db,
        `chief-${people}@village.example`,
        'village',
        june,
      )
      const chief = new Browser(server)
      await chief.signIn(`chief-${people}@village.example`, given ?? '')
      const theirs = {municipality: 'village', invitation}

      const replies = [
        await chief.ask('readColleagues', town),
        await chief.ask('renewInvitation', theirs, {byMail: false}),
        await chief.ask('takeInvitationBack', theirs),
      ]

      expect(replies.map(({status}) => status)).toEqual([404, 404, 404])
    })
  })

  describe('a colleague', () => {
    async function joined(role = 'moderator'): Promise<{browser: Browser; colleague: string}> {
      const browser = new Browser(server)
      await browser.ask('acceptInvitation', {}, {...(await invited(role)), password: choice})
      return {browser, colleague: (await findStaff(opened().store.db, email)) ?? ''}
    }

    test('becomes something else at once, in the middle of a session', async () => {
      const {browser, colleague} = await joined('viewer')
      expect((await browser.ask('readQueue', town)).status).toBe(403)

      const reply = await owner.ask('changeColleague', {...town, colleague}, {role: 'moderator'})

      expect(reply.status).toBe(204)
      expect((await browser.ask('readQueue', town)).status).toBe(200)
    })

    test('who is let go is out at once, and forgotten where nobody else needs them', async () => {
      const {browser, colleague} = await joined()

      const reply = await owner.ask('removeColleague', {...town, colleague})

      expect(reply.status).toBe(204)
      expect((await browser.ask('readOverview')).status).toBe(401)
      expect(await findStaff(opened().store.db, email)).toBeUndefined()
    })

    test('may go by themselves, and let nobody else go', async () => {
      const {browser, colleague} = await joined()
      const chief = (await findStaff(opened().store.db, 'owner@town.example')) ?? ''

      const other = await browser.ask('removeColleague', {...town, colleague: chief})
      const own = await browser.ask('removeColleague', {...town, colleague})

      expect([other.status, own.status]).toEqual([403, 204])
    })

    test('gets a link to a new password from an owner, once and for an hour', async () => {
      const {browser, colleague} = await joined()
      const reply = await owner.ask('recoverColleague', {...town, colleague})
      const {secret} = linkParts(HandedLink.parse(await reply.json()).link ?? '')
      const next = 'five quiet green trees'

      const recovered = await new Browser(server).ask('recover', {}, {secret, password: next})
      const again = await new Browser(server).ask('recover', {}, {secret, password: next})

      expect([recovered.status, again.status]).toEqual([204, 410])
      expect((await browser.ask('readOverview')).status).toBe(401)
      expect(await new Browser(server).signIn(email, next)).toBe(204)
    })

    test('on whom another municipality relies as well gets no such link here', async () => {
      const {colleague} = await joined()
      await addMember(opened().store.db, email, 'village', june)

      const reply = await owner.ask('recoverColleague', {...town, colleague})

      expect([reply.status, await codeOf(reply)]).toEqual([409, 'works-elsewhere'])
    })
  })

  describe('the last owner', () => {
    test('can neither go nor become anything else', async () => {
      const colleague = (await findStaff(opened().store.db, 'owner@town.example')) ?? ''

      const replies = [
        await owner.ask('changeColleague', {...town, colleague}, {role: 'editor'}),
        await owner.ask('removeColleague', {...town, colleague}),
      ]

      expect(await Promise.all(replies.map(codeOf))).toEqual(['last-owner', 'last-owner'])
      expect((await listed()).colleagues.filter(({isLastOwner}) => isLastOwner)).toHaveLength(1)
    })

    test('stays when two owners let each other go at the same moment', async () => {
      const {db} = opened().store
      const second = `second-${people}@town.example`
      const {password: given} = await addMember(db, second, 'town', june)
      const other = new Browser(server)
      await other.signIn(second, given ?? '')
      const [one = '', two = ''] = await Promise.all([
        findStaff(db, 'owner@town.example'),
        findStaff(db, second),
      ])

      const replies = await Promise.all([
        owner.ask('changeColleague', {...town, colleague: two}, {role: 'viewer'}),
        other.ask('changeColleague', {...town, colleague: one}, {role: 'viewer'}),
      ])

      // Whoever comes second is no owner any more, or finds that the other one is the last.
      expect(replies.filter(({status}) => status === 204)).toHaveLength(1)
      expect(await countOwners(db, 'town')).toBe(1)
      await db.updateTable('staff_membership').set({role: 'owner'}).where('staff_user', '=', one).execute()
      await db.deleteFrom('staff_user').where('email', '=', second).execute()
    })
  })

  test('leave a trace in the log, each in its own word', async () => {
    const {db} = opened().store
    const before = (await actsIn(db, 'town')).length
    const link = await invited('viewer')
    await new Browser(server).ask('acceptInvitation', {}, {...link, password: choice})
    const colleague = (await findStaff(db, email)) ?? ''
    await owner.ask('changeColleague', {...town, colleague}, {role: 'analyst'})
    await owner.ask('recoverColleague', {...town, colleague})
    await owner.ask('removeColleague', {...town, colleague})

    expect((await actsIn(db, 'town')).slice(before)).toEqual([
      'colleague-invited',
      'colleague-came',
      'colleague-changed',
      'recovery-handed-out',
      'colleague-removed',
    ])
  })
})
