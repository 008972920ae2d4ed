/** Rules without a fault to plant, each with the reason. */
export const unplanted: Readonly<Record<string, string>> = {};
