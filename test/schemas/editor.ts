import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { root } from './schema-nodes.js';

/** What the editor offers at a place. */
export interface Offer {
  readonly label: string;
  readonly help: string;
  /** The file after the offer was taken, placeholders filled with what they propose. */
  readonly taken: string;
}

type FileKind = 'plan' | 'office';

/** The language server of VS Code's YAML extension with one of the product's schemas: two share a cache that warns. */
function serviceFor(kind: FileKind) {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
    clientCapabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
      },
    },
  });
  const uri = pathToFileURL(join(root, 'schemas', `${kind}.schema.json`)).href;
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    indentation: '  ',
    yamlVersion: '1.2',
    schemas: [{ uri, fileMatch: ['*.yaml'] }],
  });
  return service;
}

const services = { plan: serviceFor('plan'), office: serviceFor('office') };

let opened = 0;

/** `¦` marks the cursor. The server keeps what it parsed by the file's name: every text is a new file. */
function open(marked: string) {
  opened += 1;
  const text = marked.replace('¦', '');
  const file = TextDocument.create(`file:///files/${opened}.yaml`, 'yaml', 1, text);
  return { file, text, at: marked.indexOf('¦') };
}

export async function offers(marked: string, kind: FileKind = 'plan'): Promise<readonly Offer[]> {
  const { file, text, at } = open(marked);
  const { items } = await services[kind].doComplete(file, file.positionAt(at), false);
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
  return items.map((item) => {
    const { documentation: help = '' } = item;
    const edit = item.textEdit;
    const range =
      edit && 'range' in edit ? edit.range : { start: file.positionAt(at), end: file.positionAt(at) };
    const inserted = filled(edit?.newText ?? item.insertText ?? item.label).replaceAll('\n', `\n${indent}`);
    const taken = text.slice(0, file.offsetAt(range.start)) + inserted + text.slice(file.offsetAt(range.end));
    return { label: item.label, help: typeof help === 'string' ? help : help.value, taken };
  });
}

/** A snippet as it stands when nothing is typed over: `${1:vhxh}` is vhxh, `${1|year,month|}` is year. */
function filled(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, proposal: string) => proposal.replaceAll(/\\(.)/g, '$1'))
    .replaceAll(/\$\{?\d+\}?/g, '');
}

export async function hover(marked: string, kind: FileKind = 'plan'): Promise<string> {
  const { file, at } = open(marked);
  const shown = await services[kind].doHover(file, file.positionAt(at));
  const contents = shown?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents);
}

/** Messages with their lines, from 1. */
export async function messages(text: string, kind: FileKind = 'plan'): Promise<readonly string[]> {
  const { file } = open(text);
  const found = await services[kind].doValidation(file, false);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
