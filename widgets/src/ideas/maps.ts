import type {Showers} from '../kit/asides.ts'
import type {MapShown} from './view.ts'

/** The map, by language. */
export const mapShowers: Partial<Showers<MapShown>> = {}
