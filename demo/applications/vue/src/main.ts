import {createApp} from 'vue'
import Park from './park.vue'

createApp(Park).mount('#application')
