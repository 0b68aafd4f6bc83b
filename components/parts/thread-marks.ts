// Which steps have a mark on the thread: all of them while there is room, else round numbers and the step that is shown.

/** A mark needs so much of the thread, or its neighbour would touch it. */
const ROOM = 0.062
/** Every so many steps. */
const STRIDES = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

/** Where a step stands on the thread, from 0 to 1. */
export function placeOnThread(step: number, total: number): number {
  return total > 1 ? (step - 1) / (total - 1) : 0
}

/** The steps to mark, from 1, in order; no more than a score, however many steps there are. */
export function chooseMarks(here: number, total: number): number[] {
  const isClear = (step: number, ...others: number[]): boolean => others.every(other => Math.abs(placeOnThread(step, total) - placeOnThread(other, total)) >= ROOM)
  const all = Array.from({ length: total }, (_, index) => index + 1)
  if (total < 2 || isClear(1, 2))
    return all
  const stride = STRIDES.find(stride => isClear(0, stride)) ?? total
  return all.filter(step => step === here || (isClear(step, here) && (step === 1 || step === total || (step % stride === 0 && isClear(step, 1, total)))))
}
