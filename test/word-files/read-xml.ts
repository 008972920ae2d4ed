import sax from 'sax';

/** An element as another program reads it: names with their prefixes, all text kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** The root of a part; throws where it is not well-formed. */
export function readXml(text: string): Element {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, given]) => [
      key,
      typeof given === 'string' ? given : given.value,
    ]);
    const element: Open = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (words) => open.at(-1)?.children.push(words);
  parser.onclosetag = () => open.pop();
  parser.write(text).close();
  const [root] = childrenOf(top);
  if (!root) throw new SyntaxError('no root');
  return root;
}

export function childrenOf(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string');
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element).find((each) => each.name === name);
}

/** The children of a name. */
export function all(element: Element | undefined, name: string): Element[] {
  return childrenOf(element).filter((each) => each.name === name);
}

/** All elements of a name, at any depth, in the order of the file. */
export function below(element: Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  const walk = (each: Element) => {
    for (const node of each.children) {
      if (typeof node === 'string') continue;
      if (node.name === name) found.push(node);
      walk(node);
    }
  };
  if (element) walk(element);
  return found;
}

/** `w:val` of a child. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** The words below, those taken out too. */
export function words(element: Element | undefined): string {
  return [...below(element, 'w:t'), ...below(element, 'w:delText')].map(textOf).join('');
}

/** The text directly in an element. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? []).filter((node) => typeof node === 'string').join('');
}
