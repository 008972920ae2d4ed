/** Marks that turn the direction of writing: what is read is not what is stored (Unicode UAX #9). */
export const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Soft hyphens, zero-width marks, fillers, selectors of a letter's shape, tags. */
export const unseen =
  /[\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e01ef}]+|[\ufe00-\ufe0f]+/gu;
