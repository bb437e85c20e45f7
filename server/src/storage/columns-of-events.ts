/** What is stored of events, column by column: see `columns`. */
import {defined, reachable, response, type Columns} from './kept.ts'

export const eventColumns: Pick<Columns, 'event' | 'event_registration' | 'event_contact'> = {
  event: {
    activity: defined('the event'),
    registered: defined('how many have a seat, and with that how many are left'),
    waiting: defined('how many wait for a seat'),
    queue: defined('the number on the waiting list that the next one follows'),
    came: defined('how many of those who have registered came'),
    guests: defined('how many came without having registered'),
    is_counted: defined('whether it is known who came, and how many may be published'),
  },
  event_registration: {
    id: response('finds the registration by its receipt, and makes a repeated request harmless; random'),
    activity: response('the event'),
    state: response('whether it has a seat, waits for one or was withdrawn'),
    queue: response('who gets the next seat; erased once there is one'),
    moved_up: response('tells whoever waited that there is a seat now'),
    name: response('the name for the list of those who hold the event; never public'),
    answers: response('what else was asked; never public'),
    came: response('whether this person came: only how many did is ever public'),
  },
  event_contact: {
    activity: reachable('the event'),
    id: reachable('finds it by the receipt of the registration; random, and no id of that registration'),
    question: reachable('which question asked for it, and with it what it may be used for'),
    contact: reachable('the e-mail address or telephone number; never public'),
  },
}
