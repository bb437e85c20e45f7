/** What is stored of large files that staff have asked for, column by column: see `columns`. */
import {daily, type Columns} from './kept.ts'

export const exportColumns: Pick<Columns, 'export_job'> = {
  export_job: {
    id: daily('names the file; random'),
    activity: daily('the responses that it holds'),
    email: daily('who asked for it: nobody else gets it'),
    wish: daily('how it is written'),
    name: daily('what it is called'),
    state: daily('how far it is'),
    written: daily('how far it is'),
    of_all: daily('how far it is'),
    bytes: daily('how large it is'),
    key: daily('opens the file, which lies encrypted'),
    at: daily('when it was asked for'),
    until: daily('when it is deleted'),
    beat: daily('tells another process that nobody makes it any more'),
    progress: daily('lets another process go on with it'),
  },
}
