/** What a record holds under a name that somebody typed. Nothing inherited counts: an id or a word may be “constructor”. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
