/** Where activities stand on websites, for those who work for the municipality. */
export const siteRoutes = {
  /** On which sites an activity stands, and what keeps it from working there. */
  readPlacement: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/activities/:activity/placement',
    sign: 'sites',
  },
  /** Looks at a page of a website, and says what is wrong there. Never says what stands on it. */
  checkPage: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/placement/checks',
    sign: 'findings',
  },
} as const
