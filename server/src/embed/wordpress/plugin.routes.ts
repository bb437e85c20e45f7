import {pluginPath} from '@saha/contract/plugin'
import {answerAt, type Answering} from '../../http/answer.ts'
import {prepare, replyPrepared, type Prepared} from '../../http/prepared.ts'
import {packPlugin} from './plugin.ts'

export interface PluginNeeds extends Answering {
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** The plugin for WordPress, for whoever looks after a website. Packed when somebody first asks: most processes are never asked. */
export function pluginRoutes(needs: PluginNeeds): void {
  let plugin: Promise<Prepared> | undefined

  const packed = async () =>
    prepare(await packPlugin(needs.publicUrl), {
      type: 'application/zip',
      cache: 'public, max-age=60',
      headers: {'content-disposition': 'attachment; filename="saha.zip"'},
    })

  answerAt(needs, 'GET', pluginPath, 'plugin', async (c) => {
    plugin ??= packed()
    plugin.catch(() => (plugin = undefined))
    return replyPrepared(await plugin, c.req)
  })
}
