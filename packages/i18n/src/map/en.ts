import type {EnglishForm} from '../message.ts'
import type {MapTerms} from './terms.ts'

export const map: MapTerms<EnglishForm> = {
  what: 'What would you like to mark?',
  marked: {
    point: 'A point: {where}',
    line: 'A line: {where}',
    area: 'An area: {where}',
    begun: {one: '{n} point set so far', other: '{n} points set so far'},
  },
  somewhere: {inside: 'in the municipality', outside: 'outside the municipality'},
  outside: 'This lies outside the municipality. You can send it all the same.',
  kept: {
    one: 'The exact place is sent with your answers. Published is only how many people named a district or a square of the map.',
    other:
      'The exact place is sent with your answers. Published are only districts and squares of the map that at least {n} people named.',
  },
  public: 'Everybody can see this place on the map. Please do not mark where you live.',
  name: 'Map: {question}',
  touch:
    'Tap the map to set a point. One finger scrolls the page; two fingers move the map and bring it closer.',
  mouse: 'Click the map to set a point. Hold the button down to move the map.',
  keys: 'With the keyboard: arrows move the cross, Enter sets a point, Backspace takes the last one away.',
  closer: 'Closer',
  farther: 'Farther',
  north: 'North',
  south: 'South',
  east: 'East',
  west: 'West',
  set: 'Set a point at the cross',
  undo: 'Undo',
  clear: 'Clear',
  done: 'Done',
  here: 'Use where I am',
  hereMeans:
    'Your device is asked where it is only when you press this. That point is then sent, to about a metre.',
  locating: 'Asking your device …',
  notLocated: 'Your device did not say where it is. You can mark the place yourself.',
  said: {
    moved: '{direction}: {where}',
    set: 'Point {number} set: {where}',
    left: {one: 'Taken away. {n} point is left', other: 'Taken away. {n} points are left'},
    cleared: 'Nothing is marked any more',
    full: 'That is enough: at most {most} points',
    beyond: 'That lies beyond the map',
  },
}
