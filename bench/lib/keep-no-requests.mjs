/**
 * Has the processes of the app keep nothing of what they fetch, as in a person's hands: Playwright has each of them note its requests,
 * and the engine then keeps what came of them, up to 100 MB a process, which would be measured with the app. There is no
 * word of Playwright's for it, so its insides are asked.
 *
 * @param {import('@playwright/test').Page} page
 * @throws where Playwright is another inside
 */
export async function keepNoRequests(page) {
  const { _networkManager: notes } = page._connection.toImpl(page).delegate
  const ours = Object.getPrototypeOf(notes)
  const { addSession } = ours
  // Of pages and workers that begin later.
  ours.addSession = async function (session, ...rest) {
    await addSession.call(this, session, ...rest)
    await session.send('Network.disable')
  }
  for (const session of notes._sessions.keys()) await session.send('Network.disable')
}
