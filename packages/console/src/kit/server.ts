/** Path below which the server stands, as this page's own address tells: empty, unless a proxy adds one. */
export const server = /^(.*)\/console\//.exec(location.pathname)?.[1] ?? ''
