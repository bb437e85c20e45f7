import {consoleLook} from '../console-look/en.ts'
import type {ConsoleMunicipalityTerms} from './terms.ts'

export const municipality: ConsoleMunicipalityTerms<'one' | 'other'> = {
  title: 'Municipality',
  save: 'Save',
  saved: 'Saved. Citizens see it within two seconds.',
  refused: {
    invalid:
      'Something is missing or not as it should be. Please check that everything is filled in, in every language.',
    inUse: 'A status or category that is in use would be gone. Please load the page again.',
    noMap: 'This file is no map: GeoJSON (EPSG:4326) with areas is needed, of 16 MB at the most.',
    busy: 'Somebody is taking everything away just now. Please try again in a minute.',
  },
  name: {
    title: 'Name and languages',
    label: 'Name',
    languages: 'Languages',
    languagesHint:
      'Codes with commas between them, the main one first, such as ar, en. What is published so far is not in a new language yet.',
  },
  sites: {
    title: 'Websites',
    text: 'Only pages of these sites may send contributions. Everybody may read, wherever they are.',
    label: 'Addresses, one in each line',
    hint: 'Without a path, such as https://www.town.example',
    none: 'Without any, citizens take part on the pages of this server alone.',
    everywhere: 'Frames of this server may stand on every website',
    everywhereHint:
      'For addresses that are pasted into WordPress and other content systems. They put the frame into a sandbox, where browsers do not tell on which website it stands.',
    anySite:
      'People can take part on websites that you do not know. Nothing else is let in by this: a frame shows that it comes from this server. It holds for all of your activities but sensitive ones.',
    problem: 'This is no address of a site: {line}',
  },
  look: {
    title: 'How it looks',
    text: 'Elements and pages of this server begin with this: the code to paste has it in it, posters and the pages of your consultations have it too. Pages on which something stands already stay as they are.',
  },
  style: consoleLook,
  categories: {
    title: 'Categories',
    text: 'What consultations are about, such as streets or culture. Each may belong to one; lists can be narrowed down to it.',
    id: 'Short name',
    idHint: 'Small letters, figures and hyphens.',
    label: 'Name of the category',
    add: 'Add a category',
    remove: 'Remove this category',
    used: 'In use: it cannot go.',
  },
  statuses: {
    title: 'Statuses of ideas',
    text: 'What the municipality does with an idea, in this order. A new idea gets the first one. Citizens read the meaning beside each.',
    label: 'Name',
    meaning: 'What it means, and by when something happens',
    stage: 'How far that is',
    stages: {
      open: 'nothing decided yet',
      accepted: 'decided and under way',
      done: 'done',
      declined: 'declined',
    },
    needsReason: 'Nobody gives it without saying why',
    up: 'Move {name} up',
    down: 'Move {name} down',
    add: 'Add a status',
    remove: 'Remove {name}',
    used: 'Ideas have or have had it: it cannot go.',
    fresh: 'New status',
  },
  map: {
    title: 'Map',
    text: 'Boundary and districts, as your GIS office exports them: GeoJSON in which each area is a district with a name. Ideas and places are counted by it.',
    none: 'There is no map yet.',
    districts: {one: 'The map has one district.', other: 'The map has {n} districts.'},
    choose: 'File with the map',
    send: 'Use this map',
    done: {one: 'The new map has one district.', other: 'The new map has {n} districts.'},
  },
  everything: {
    title: 'Take everything with you',
    text: 'One archive with all that is the municipality’s: definition, pictures, contributions with photos, registrations and the log, in open formats. It holds personal data: please keep it safe.',
    send: 'Make the archive',
    sending: 'Writing …',
    reason: 'What is it needed for?',
    reasonHint: 'The reason stands in the log.',
    tooShort: 'Please write at least ten characters.',
    done: 'The archive is saved.',
  },
  erasing: {
    heading: 'Erase the municipality',
    open: 'Erase the municipality …',
    title: 'Erase {name}?',
    text: 'All consultations, contributions, photos, keys, the log and everybody’s access go for good, at once. Please take everything with you first: nothing brings it back but a backup.',
    label: 'Type the name of the municipality',
    yes: 'Erase for good',
    tooShort: 'Please type the name.',
    wrong: 'That is not its name. Nothing was erased.',
  },
}
