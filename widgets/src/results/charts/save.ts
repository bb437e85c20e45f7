/** Saves a chart as a picture, with all that its numbers rest on. Fetched when somebody does so. */
import type {ResultsChartsTerms} from '@saha/i18n/results-charts/terms'
import {channelsOf} from '../../kit/accent.ts'
import {basisOf} from '../basis.ts'
import type {ResultsView} from '../view.ts'
import type {ChartPlan} from './chart.ts'
import {paintsOf} from './palette.ts'
import {measureIn, paintPicture} from './picture-png.ts'
import {writeSvg} from './picture-svg.ts'
import {composePicture} from './picture.ts'

/** Pictures are for white paper, whatever the colours of the page: our own green. */
const ACCENT = 'rgb(10 101 88)'
const INK = '#17211f'
const MUTED = '#51605d'

interface Saved {
  terms: ResultsChartsTerms
  view: ResultsView
  plan: ChartPlan
  /** What the chart says. */
  words: string
}

export async function savePicture(as: 'svg' | 'png', saved: Saved): Promise<void> {
  const file = as === 'svg' ? svgOf(saved) : await pngOf(saved)
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `${saved.view.activity.id}-${saved.plan.id}.${as}`
  link.click()
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The file of the picture in lines. */
function svgOf(saved: Saved): Blob {
  const {view, plan, words} = saved
  const text = writeSvg(compose(saved), {
    ...writingIn(view),
    language: view.reader.spoken,
    title: plan.title,
    description: words,
  })
  return new Blob([text], {type: 'image/svg+xml'})
}

/** The file of the picture in dots. */
function pngOf(saved: Saved): Promise<Blob> {
  const canvas = paintPicture(compose(saved), writingIn(saved.view))
  return new Promise((done, failed) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : failed(new Error('The browser made no picture.'))),
      'image/png',
    )
  })
}

function writingIn({host, reader}: ResultsView): {isRtl: boolean; fontFamily: string} {
  const root = host.renderRoot.querySelector('.root')
  return {
    isRtl: reader.direction === 'rtl',
    fontFamily: root ? getComputedStyle(root).fontFamily : 'sans-serif',
  }
}

function compose({terms, view, plan, words}: Saved) {
  const {reader, activity, snapshot} = view
  const [people, ...basis] = basisOf(view, plan.people ?? snapshot.people)
  return composePicture(
    plan,
    {
      under: `${reader.say.day(snapshot.at)} · ${people ?? ''}`,
      notes: [
        words,
        ...(hasRanges(plan) ? [terms.interval] : []),
        basis.join(' · '),
        reader.say.say(terms.source, {
          municipality: reader.plain(activity.municipality.name),
          activity: reader.plain(activity.title),
        }),
      ],
      paints: paintsOf(plan.shape, plan.series.length, channelsOf(ACCENT), [1, 1, 1]),
      ink: INK,
      muted: MUTED,
    },
    measureIn(writingIn(view).fontFamily),
  )
}

/** Whether ranges stand in the picture: within the parts of a bar there is no room for them. */
const hasRanges = ({shape, rows}: ChartPlan) =>
  shape !== 'parts' &&
  shape !== 'diverging' &&
  rows.some(({values}) => values.some(({range}) => range !== undefined))
