import { expect, test as base } from './launch-app'
import { type NewsSite, openNewsSite } from './news-site'

export { expect }

/** The app beside a news site of this machine, the only one that it may ask. What pages complain of is theirs. */
export const test = base.extend<{ site: NewsSite }>({
  site: async ({}, use) => {
    const site = await openNewsSite()
    await use(site)
    await site.close()
  },
  allowedHosts: async ({ site }, use) => use([...site.hosts]),
  expectedErrors: async ({}, use) =>
    use([/news\.example|127\.0\.0\.1|Notification|Failed to load resource|ERR_/u]),
})
