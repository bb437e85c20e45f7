navigator.serviceWorker.register('/hosts/worker-pages/worker.js')
