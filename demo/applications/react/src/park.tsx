import {setServer} from '@saha/widgets'
import '@saha/widgets/define/survey'
import '@saha/widgets/react'
import {useState} from 'react'

setServer('http://localhost:8080')

export function Park() {
  const [isOpen, setOpen] = useState(true)
  const [isDark, setDark] = useState(false)
  const [activity, setActivity] = useState('ain-al-sarw/park-survey')
  const [news, setNews] = useState('')

  return (
    <main>
      <h1>Al-Bayader Park</h1>
      <p>
        <button onClick={() => setOpen(!isOpen)}>Open or close</button>
        <button onClick={() => setDark(!isDark)}>Light or dark</button>
        <button onClick={() => setActivity('ain-al-sarw/nothing')}>Something else</button>
      </p>
      {isOpen && (
        <saha-survey
          activity={activity}
          theme={isDark ? 'dark' : undefined}
          leave-to="https://weather.example"
          onsaha-sent={(event) => setNews(`Sent: ${event.activity}`)}
          onsaha-failed={(event) => setNews(`Failed: ${event.code}`)}
        >
          <a href="http://localhost:8080/embed/ain-al-sarw/park-survey?lang=en">Answer the survey</a>
        </saha-survey>
      )}
      <output>{news}</output>
    </main>
  )
}
