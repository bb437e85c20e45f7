import {Migrator, type Migration} from 'kysely/migration'
import {createFirstTables} from './migrations/0001-first-tables.ts'
import {createStaff} from './migrations/0002-staff.ts'
import {createWithdrawn} from './migrations/0003-withdrawn.ts'
import {createBrowserMarks} from './migrations/0004-browser-marks.ts'
import {createComments} from './migrations/0009-comments.ts'
import {createSpamModels} from './migrations/0010-spam-models.ts'
import {keepRegions} from './migrations/0043-regions.ts'
import {createCommentOrders} from './migrations/0013-comment-orders.ts'
import {putAppealsFirst} from './migrations/0014-appeals-first.ts'
import {orderAllComments} from './migrations/0015-all-comments.ts'
import {indexWords} from './migrations/0016-search-index.ts'
import {putCommentsInOrder} from './migrations/0017-comments-in-order.ts'
import {createIdeas} from './migrations/0018-ideas.ts'
import {generaliseEditWindows} from './migrations/0019-edit-windows.ts'
import {generaliseVotes} from './migrations/0020-votes.ts'
import {putThreadsUnderIdeas} from './migrations/0021-threads-under-ideas.ts'
import {putWindowsInOrder} from './migrations/0025-windows-in-order.ts'
import {createAudit} from './migrations/0026-audit.ts'
import {createDownloads} from './migrations/0007-downloads.ts'
import {markSensitiveActivities} from './migrations/0008-sensitive-activities.ts'
import {createPictures} from './migrations/0005-pictures.ts'
import {createContacts} from './migrations/0006-contacts.ts'
import {createSecondFactors} from './migrations/0030-second-factors.ts'
import {createStaffLinks} from './migrations/0031-staff-links.ts'
import {keepWholeDefinitions} from './migrations/0034-whole-definitions.ts'
import {createDrafts} from './migrations/0035-drafts.ts'
import {putDownloadsInTheLog} from './migrations/0037-downloads-in-the-log.ts'
import {createRetentionRuns} from './migrations/0039-retention-runs.ts'
import {createServerAdministrators} from './migrations/0038-server-administrators.ts'
import {putIdeasInOrder} from './migrations/0042-ideas-in-order.ts'
import {createEvents} from './migrations/0040-events.ts'
import {findUnanswered} from './migrations/0047-unanswered.ts'
import {letModeratorsShare} from './migrations/0044-moderators-together.ts'
import {tellChannelsApart} from './migrations/0051-channels.ts'
import {createInvitations} from './migrations/0049-invitations.ts'
import {createSites} from './migrations/0053-sites.ts'
import {createOpenAnswers} from './migrations/0054-open-answers.ts'
import {createOutcomes} from './migrations/0048-outcomes.ts'
import {keepLooks} from './migrations/0055-looks.ts'
import {putActivitiesInOrder} from './migrations/0059-order.ts'
import {createBackups} from './migrations/0060-backups.ts'
import {createExportJobs} from './migrations/0063-export-jobs.ts'
import {countAccountsHourly} from './migrations/0062-reconciliation.ts'
import {createCoding} from './migrations/0066-coding.ts'
import {createPopulations} from './migrations/0064-populations.ts'
import {createReports} from './migrations/0067-reports.ts'
import {publishExactOnce} from './migrations/0068-exact-once.ts'
import {keepExportProgress} from './migrations/0071-export-progress.ts'
import {tellTakenOut} from './migrations/0072-taken-out.ts'
import {readPapersTwice} from './migrations/0058-papers.ts'
import {createOpinionRounds} from './migrations/0065-opinion-rounds.ts'
import type {OpenStore, Store, StoreTraits} from './open.ts'

/** In the order in which they run; a name never changes. */
function migrationsFor(traits: StoreTraits): Record<string, Migration> {
  return {
    '0001-first-tables': {up: (db) => createFirstTables(db, traits)},
    '0002-staff': {up: (db) => createStaff(db, traits)},
    '0003-withdrawn': {up: (db) => createWithdrawn(db, traits)},
    '0004-browser-marks': {up: (db) => createBrowserMarks(db, traits)},
    '0005-pictures': {up: (db) => createPictures(db, traits)},
    '0006-contacts': {up: (db) => createContacts(db, traits)},
    '0007-downloads': {up: (db) => createDownloads(db, traits)},
    '0008-sensitive-activities': {up: (db) => markSensitiveActivities(db)},
    '0009-comments': {up: (db) => createComments(db, traits)},
    '0010-spam-models': {up: (db) => createSpamModels(db, traits)},
    '0013-comment-orders': {up: (db) => createCommentOrders(db, traits)},
    '0014-appeals-first': {up: (db) => putAppealsFirst(db)},
    '0015-all-comments': {up: (db) => orderAllComments(db)},
    '0016-search-index': {up: (db) => indexWords(db, traits)},
    '0017-comments-in-order': {up: (db) => putCommentsInOrder(db, traits)},
    '0018-ideas': {up: (db) => createIdeas(db, traits)},
    '0019-edit-windows': {up: (db) => generaliseEditWindows(db)},
    '0020-votes': {up: (db) => generaliseVotes(db)},
    '0021-threads-under-ideas': {up: (db) => putThreadsUnderIdeas(db)},
    '0025-windows-in-order': {up: (db) => putWindowsInOrder(db, traits)},
    '0026-audit': {up: (db) => createAudit(db, traits)},
    '0030-second-factors': {up: (db) => createSecondFactors(db, traits)},
    '0031-staff-links': {up: (db) => createStaffLinks(db, traits)},
    '0034-whole-definitions': {up: (db) => keepWholeDefinitions(db, traits)},
    '0035-drafts': {up: (db) => createDrafts(db, traits)},
    '0043-regions': {up: (db) => keepRegions(db)},
    '0037-downloads-in-the-log': {up: (db) => putDownloadsInTheLog(db)},
    '0038-server-administrators': {up: (db) => createServerAdministrators(db, traits)},
    '0039-retention-runs': {up: (db) => createRetentionRuns(db, traits)},
    '0040-events': {up: (db) => createEvents(db, traits)},
    '0042-ideas-in-order': {up: (db) => putIdeasInOrder(db)},
    '0044-moderators-together': {up: (db) => letModeratorsShare(db, traits)},
    '0047-unanswered': {up: (db) => findUnanswered(db)},
    '0048-outcomes': {up: (db) => createOutcomes(db, traits)},
    '0049-invitations': {up: (db) => createInvitations(db, traits)},
    '0051-channels': {up: (db) => tellChannelsApart(db)},
    '0053-sites': {up: (db) => createSites(db, traits)},
    '0054-open-answers': {up: (db) => createOpenAnswers(db, traits)},
    '0058-papers': {up: (db) => readPapersTwice(db, traits)},
    '0055-looks': {up: (db) => keepLooks(db)},
    '0059-order': {up: (db) => putActivitiesInOrder(db)},
    '0062-reconciliation': {up: (db) => countAccountsHourly(db, traits)},
    '0063-export-jobs': {up: (db) => createExportJobs(db, traits)},
    '0060-backups': {up: (db) => createBackups(db, traits)},
    '0065-opinion-rounds': {up: (db) => createOpinionRounds(db, traits)},
    '0066-coding': {up: (db) => createCoding(db, traits)},
    '0064-populations': {up: (db) => createPopulations(db, traits)},
    '0067-reports': {up: (db) => createReports(db, traits)},
    '0068-exact-once': {up: (db) => publishExactOnce(db)},
    '0071-export-progress': {up: (db) => keepExportProgress(db)},
    '0072-taken-out': {up: (db) => tellTakenOut(db)},
  }
}

/**
 * Brings the store's tables to what this version of Saha needs, each step in a transaction of its own, so that one
 * that is interrupted leaves no trace. Several processes may try at once.
 *
 * @returns names of the steps that were taken; empty when there was nothing to do.
 * @throws Error when a step fails, or when the store was written by a newer version.
 */
export async function migrate({db, traits}: OpenStore): Promise<string[]> {
  const migrator = migratorFor(db, traits)
  const taken: string[] = []
  for (;;) {
    const {error, results = []} = await migrator.migrateUp()
    if (error) throw error
    if (results.length === 0) return taken
    taken.push(...results.map(({migrationName}) => migrationName))
  }
}

/** Steps that `migrate` would take. */
export async function pendingMigrations({db, traits}: OpenStore): Promise<string[]> {
  const migrations = await migratorFor(db, traits).getMigrations()
  return migrations.filter(({executedAt}) => !executedAt).map(({name}) => name)
}

function migratorFor(db: Store, traits: StoreTraits) {
  return new Migrator({db, provider: {getMigrations: async () => migrationsFor(traits)}})
}
