/**
 * Method and address of what clients of Open311 read (GeoReport v2). Apart from the other routes, because no element asks
 * for it. `:file` is a name with its format: `services.xml`, `17.json`.
 */
export const open311Routes = {
  services: {method: 'GET', path: '/open311/v2/:file'},
  service: {method: 'GET', path: '/open311/v2/services/:file'},
  request: {method: 'GET', path: '/open311/v2/requests/:file'},
} as const
