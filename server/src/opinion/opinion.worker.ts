/** Finds groups of opinion once, in a thread of its own. */
import {parentPort, workerData} from 'node:worker_threads'
import {publishOpinions} from '@saha/domain/opinion/publish-opinions'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
parentPort?.postMessage(publishOpinions(workerData))
