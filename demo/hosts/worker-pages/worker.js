/** Answers with its start page whatever it does not know. */
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin === location.origin) return
  event.respondWith(
    new Response('<!doctype html><title>Town</title><p>Town</p>', {
      headers: {'Content-Type': 'text/html; charset=utf-8'},
    }),
  )
})
