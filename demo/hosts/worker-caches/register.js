navigator.serviceWorker.register('/hosts/worker-caches/worker.js')
