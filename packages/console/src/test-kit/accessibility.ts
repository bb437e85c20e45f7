import {unseenByAxe, violations} from '@saha/widgets/test-kit/barriers'

/** For tests: everything that is wrong with the page as it stands, one line each. */
export async function barriers(): Promise<string[]> {
  // The test page is a fragment without the head of the real one.
  const found = await violations(document.body, ['document-title', 'region'])
  return [...found, ...unseenByAxe(document.body)]
}
