import {mount} from 'svelte'
import Park from './park.svelte'

const target = document.querySelector('#application')
if (target) mount(Park, {target})
