// How a command ends: the exit statuses of the contract, and the two errors that are thrown.

export const exitStatus = {
  /** Done; warnings are allowed. */
  done: 0,
  /** A page was refused, or something could not be written or started. */
  refused: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A defect of ours. */
  defect: 70,
} as const

/** The command line is wrong: said in one line, with the way to the help. */
export class UsageError extends Error {}

/** Something about the machine stands in the way: no browser, a folder that cannot be written. One line says what to do. */
export class ObstacleError extends Error {}
