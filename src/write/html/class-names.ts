/**
 * Gives each set of declarations a class: the Content-Security-Policy allows one style sheet and no `style` attribute.
 */
export interface ClassNames {
  /** The class with these declarations; the same declarations have the same class. */
  readonly of: (declarations: string) => string;
  /** The rules of all classes given so far, one to a line. */
  readonly css: () => string;
}

/** Classes named `<prefix>1`, `<prefix>2`, … in the order of their first use. */
export function classNames(prefix: string): ClassNames {
  const known = new Map<string, string>();
  return {
    of: (declarations) => {
      const name = known.get(declarations) ?? `${prefix}${known.size + 1}`;
      known.set(declarations, name);
      return name;
    },
    css: () => [...known].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n'),
  };
}
