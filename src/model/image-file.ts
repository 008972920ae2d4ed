/** A picture that a plan names, as read and found sound. */
export interface ImageFile {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch, where the file says a sensible number. */
  readonly resolution?: number;
}
