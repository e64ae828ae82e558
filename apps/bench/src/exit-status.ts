/** Exit statuses of the command. */
export const exitStatus = {
  done: 0,
  failed: 1,
  usage: 2,
  unavailable: 3,
  interrupted: 130,
} as const;
