/** Marks with Leaflet alone, as its own way for very many: circles on a canvas. None can be reached by keyboard. */
import type {IdeaMarks, MunicipalMap} from '@saha/contract'
import {circleMarker, map as mapIn} from 'leaflet'

const {marks: from = '', boundary = ''} = document.currentScript?.dataset ?? document.documentElement.dataset

async function draw(): Promise<void> {
  const [{marks}, {boundary: ground}] = await Promise.all([
    read<IdeaMarks>(from),
    read<Pick<MunicipalMap, 'boundary'>>(boundary),
  ])
  const [outline = []] = ground.type === 'Polygon' ? ground.coordinates : (ground.coordinates[0] ?? [])
  const map = mapIn('ground', {preferCanvas: true, attributionControl: false, zoomControl: false})
  map.fitBounds(outline.map(([longitude, latitude]) => [latitude, longitude]))
  for (const [, longitude, latitude] of marks) circleMarker([latitude, longitude], {radius: 6}).addTo(map)
  document.documentElement.dataset['drawn'] = ''
}

const read = async <Reply>(address: string): Promise<Reply> => (await (await fetch(address)).json()) as Reply

void draw()
