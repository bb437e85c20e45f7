/** Makes every request anew, in its own way: without the headers, the method or the body that it had. */
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  const {url, mode} = event.request
  if (mode === 'navigate') return
  event.respondWith(fetch(url, {mode: 'cors', credentials: 'omit'}))
})
