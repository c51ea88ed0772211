/** Runs `work` again and again, never twice at once; after a failure it waits longer, up to five seconds. */
export function every(
  pauseMs: number,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let stopped = false
  let wake: () => void = () => undefined
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const run = async () => {
    let failures = 0
    while (!stopped) {
      try {
        await work()
        failures = 0
      } catch (error) {
        failures += 1
        // One line per trouble, not one per try.
        if (failures === 1) onFailure(error)
      }
      if (!stopped) await pause(failures === 0 ? pauseMs : Math.min(5000, pauseMs * 2 ** failures))
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopped = true
      wake()
      await running
    },
  }
}
