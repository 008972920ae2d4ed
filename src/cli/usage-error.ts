/** A command line that cannot be carried out as it stands; the message is for the reader. The one class of the product. */
export class UsageError extends Error {}
