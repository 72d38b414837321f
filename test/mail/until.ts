// Waits for something that another thread, process or server does. Fails by the test's own time limit, never by speed.
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 10))
}
