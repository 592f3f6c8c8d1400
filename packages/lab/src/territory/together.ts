/**
 * Waits for several pieces of work that go on at once. When one fails, the others are told to end
 * and waited for: nothing goes on behind the back of whoever reads the error.
 *
 * @throws the first failure
 */
export async function together<First, Second>(
  work: readonly [Promise<First>, Promise<Second>],
  end: (reason: unknown) => void,
): Promise<[First, Second]> {
  const failures: unknown[] = []
  const noted = work.map((one) =>
    one.catch((error: unknown) => {
      failures.push(error)
      end(error)
    }),
  )
  await Promise.all(noted)
  if (failures.length > 0) throw failures[0]
  return Promise.all(work)
}
