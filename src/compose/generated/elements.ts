/* Made by `npm run sync`; do not edit. */
import type { Element } from '../elements/element.js';
import { addressees } from '../elements/addressees.js';
import { basis } from '../elements/basis.js';
import { body } from '../elements/body.js';
import { closing } from '../elements/closing.js';
import { letterhead } from '../elements/letterhead.js';
import { opening } from '../elements/opening.js';
import { signature } from '../elements/signature.js';
import { subject } from '../elements/subject.js';
import { typeName } from '../elements/type-name.js';

export const elements: readonly Element[] = [
  addressees,
  basis,
  body,
  closing,
  letterhead,
  opening,
  signature,
  subject,
  typeName,
];
