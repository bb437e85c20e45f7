import {createRoot} from 'react-dom/client'
import {Park} from './park.tsx'

const place = document.querySelector('#application')
if (place) createRoot(place).render(<Park />)
