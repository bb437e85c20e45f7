navigator.serviceWorker.register('/hosts/worker-rewrites/worker.js')
