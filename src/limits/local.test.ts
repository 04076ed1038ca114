import { limitsSuite, TestClock } from './limits-suite.ts'
import { createLocalLimits } from './local.ts'

limitsSuite('limits in one process', async () => {
  const clock = new TestClock()
  const limits = createLocalLimits({ clock: clock.read })
  return { servers: [limits, limits], clock, renew: async () => {}, close: () => limits.close() }
})
