// Says what frames of the server say: to the page around it, and to the frames beside it.
const lies = [
  {type: 'saha-height', height: 9000},
  {type: 'saha-sent'},
  {message: 'height', value: 900, secret: 'stranger'},
]
for (const lie of lies) {
  parent.postMessage(lie, '*')
  for (let at = 0; at < parent.length; at++) parent[at].postMessage(lie, '*')
}
parent.postMessage('told', '*')
