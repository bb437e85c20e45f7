/** Invitations by letter. */
import {Colleagues, HandedLink, Invitation} from '@saha/contract'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createMail, type Mail} from '../mail/mail.ts'
import {linkIn, openHangingServer, openMailServer, type TestMail} from '../mail/mail.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {createLog} from '../saha.ts'
import {useFile} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {linkParts} from './sign-in.test-kit.ts'
import {Browser, createServer, makeMunicipalities, publicUrl} from './staff.test-kit.ts'

const town = {municipality: 'town'}

describe('letters of invitation', () => {
  const opened = useFile()
  const settings = (address: string) => ({address, from: 'saha@town.example'})
  let post: TestMail
  let password = ''

  beforeAll(async () => {
    await makeMunicipalities(opened().store.db)
    password = (await addMember(opened().store.db, 'owner@town.example', 'town', june)).password ?? ''
    post = await openMailServer()
  })
  afterAll(() => post.close())

  async function ownerAt(mail: Mail): Promise<Browser> {
    const owner = new Browser(await createServer(opened().store, {now: june}, 1, {mail}))
    await owner.signIn('owner@town.example', password)
    return owner
  }

  const letterOf = async (owner: Browser, email: string) => {
    const {invitations} = Colleagues.parse(await (await owner.ask('readColleagues', town)).json())
    return invitations.find((one) => one.email === email)?.letter
  }

  test('go out by themselves, and lead to the invitation', async () => {
    const mail = createMail(settings(post.address), createLog('silent'))
    const owner = await ownerAt(mail)

    const reply = await owner.ask('inviteColleague', town, {email: 'by-mail@town.example', role: 'viewer'})
    await mail.drained()

    expect(await reply.json()).toEqual({link: null})
    expect(await letterOf(owner, 'by-mail@town.example')).toBe('sent')
    const link = linkIn(post.letters[0]!)
    expect(link.href.startsWith(`${publicUrl}/console/#invitation/town/`)).toBe(true)
    const read = await owner.ask('readInvitation', {}, linkParts(link.href))
    expect(Invitation.parse(await read.json()).email).toBe('by-mail@town.example')
  })

  test('hold what the store does not: nobody makes the link from its hash, or from the log', async () => {
    const {db} = opened().store
    const {secret} = linkParts(linkIn(post.letters[0]!).href)

    const kept = [
      await db.selectFrom('staff_invitation').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ]

    expect(JSON.stringify(kept)).toContain('by-mail@town.example')
    expect(JSON.stringify(kept)).not.toContain(secret)
  })

  test('that a mail server does not take hold nobody up; then the link is shown', async () => {
    const hanging = await openHangingServer()
    const mail = createMail(settings(hanging.address), createLog('silent'), 500)
    const owner = await ownerAt(mail)
    const begin = performance.now()

    const reply = await owner.ask('inviteColleague', town, {email: 'no-mail@town.example', role: 'viewer'})
    const took = performance.now() - begin
    const meanwhile = await letterOf(owner, 'no-mail@town.example')
    await mail.drained()

    expect([reply.status, meanwhile]).toEqual([201, 'sending'])
    expect(took).toBeLessThan(400)
    expect(await letterOf(owner, 'no-mail@town.example')).toBe('failed')
    const {invitations} = Colleagues.parse(await (await owner.ask('readColleagues', town)).json())
    const invitation = invitations.find(({email}) => email === 'no-mail@town.example')?.id ?? ''
    const shown = await owner.ask('renewInvitation', {...town, invitation}, {byMail: false})
    expect(HandedLink.parse(await shown.json()).link).toContain('#invitation/town/')
    await hanging.close()
  })
})
