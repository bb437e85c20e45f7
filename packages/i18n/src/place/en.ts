import type {PlaceTerms} from './terms.ts'

export const place: PlaceTerms = {
  ways: {list: 'From a list', address: 'In words', map: 'On a map'},
  none: 'Choose a place',
  address: 'Address, or where it is in your own words',
  open: 'Show the map',
  reopen: 'Change on the map',
  unavailable: 'The map could not be loaded. You can say where in another way, or try again.',
  shapes: {point: 'A point', line: 'A line', area: 'An area'},
  problems: {
    where: 'say where it is',
    choose: 'choose a place from the list',
    line: 'set at least two points for a line',
    area: 'set at least three points for an area',
    crossing: 'the edge of the area crosses itself: undo the last points, or clear it',
    beyond: 'mark a place that the map shows',
  },
}
