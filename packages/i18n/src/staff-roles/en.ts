import type {StaffRoleTerms} from './terms.ts'

export const staffRoles: StaffRoleTerms = {
  names: {
    owner: 'Owner',
    editor: 'Editor',
    moderator: 'Moderator',
    facilitator: 'Facilitator',
    analyst: 'Analyst',
    helper: 'Helper',
    viewer: 'Viewer',
  },
  may: {
    owner: 'May do everything, and decides who else may.',
    editor: 'Writes, opens and closes consultations, and answers in the name of the municipality.',
    moderator: 'Decides what of citizens is published, and answers them.',
    facilitator: 'Hosts meetings, invites, and enters what citizens hand in on paper.',
    analyst: 'Reads results and, with a reason that is recorded, single responses.',
    helper: 'Enters for citizens, and cannot read it afterwards.',
    viewer: 'Reads what is published.',
  },
}
