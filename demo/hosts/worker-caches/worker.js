/** Keeps whatever it has once seen, of every site, and asks for nothing twice. */
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  event.respondWith(
    (async () => {
      const cache = await caches.open('everything')
      const kept = await cache.match(event.request)
      if (kept) return kept
      const reply = await fetch(event.request)
      await cache.put(event.request, reply.clone())
      return reply
    })(),
  )
})
