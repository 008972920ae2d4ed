/* Made by `npm run sync`; do not edit. */

export type Id = string;
export type Text = string;
export type Prose = string;
export type UnitRefs = string | string[];
export type Day = string;
export type Point = string | number;
export type Within = string | number;
export type When =
  | string
  | number
  | {
      readonly on?: Point;
      readonly by?: Within;
      readonly start?: Point;
      readonly end?: Point;
      readonly at?: string;
      readonly every?: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
      readonly days?: number;
      readonly working?: boolean;
      readonly before?: Id;
      readonly after?: Id;
      readonly text?: Text;
    };
export type Quantity = string | number;
export type Numbering = string;
export type Item =
  | string
  | {
      readonly id?: Id;
      readonly text?: Text;
      readonly name?: Text;
      readonly ref?: Id;
      readonly items?: Item[];
      readonly note?: Text;
      readonly lead?: UnitRefs;
      readonly partners?: UnitRefs;
      readonly supervisor?: UnitRefs;
      readonly when?: When;
      readonly output?: Text;
      readonly serves?: string[];
      readonly target?: Quantity;
      readonly targets?: Targets;
      readonly change?: Quantity;
      readonly baseline?: Targets;
      readonly better?: 'higher' | 'lower';
      readonly numerator?: Text;
      readonly denominator?: Text;
      readonly source?: string;
      readonly measures?: Measure[];
      readonly reports?: Report[];
      readonly amount?: Quantity;
      readonly print?: Print;
    };
export type Include =
  | string
  | Id[]
  | {
      readonly of?: 'tasks' | 'indicators' | 'reports' | 'budget';
      readonly by?: 'unit' | 'section' | 'time';
      readonly unit?: UnitRefs;
      readonly section?: Id;
    };
export type Role =
  | 'situation'
  | 'purpose'
  | 'requirements'
  | 'objectives'
  | 'tasks'
  | 'solutions'
  | 'funding'
  | 'responsibilities'
  | 'reporting'
  | 'proposal'
  | 'other';
export type Signature =
  | string
  | {
      readonly lines: string[];
      readonly above?: string;
      readonly name?: string;
      readonly below?: string;
      readonly image?: SignatureImage;
      readonly sealed?: boolean;
    }
  | SignatureBlock[];
export type Letterheads =
  | {
      readonly parent?: string[];
      readonly issuer: string[];
    }
  | Letterhead[];
export type Addressee =
  | string
  | {
      readonly text: Text;
      readonly items?: Text[];
    };
export type Figure = string | number;

export interface Targets {
  [k: string]: Quantity;
}
export interface Measure {
  readonly id?: Id;
  readonly name: Text;
  readonly for?: string;
  readonly lead?: UnitRefs;
  readonly target?: Quantity;
  readonly targets?: Targets;
  readonly change?: Quantity;
  readonly baseline?: Targets;
  readonly better?: 'higher' | 'lower';
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly source?: string;
}
export interface Report {
  readonly id?: Id;
  readonly period: 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'term' | 'once' | 'ad-hoc';
  due?:
    | string
    | number
    | {
        readonly days?: number;
        readonly working?: boolean;
        readonly before?: Id;
        readonly after?: Id;
      };
  readonly cutoff?: Within;
  readonly from?: UnitRefs;
  readonly to?: UnitRefs;
  readonly via?: UnitRefs;
  readonly channel?: string;
  readonly form?: Id;
  readonly only?: number[];
  readonly except?: number[];
}
export interface Print {
  readonly label?: string;
  readonly numbering?: Numbering;
  readonly as?: 'list' | 'inline' | 'table';
  readonly details?: 'none' | 'lines' | 'brackets';
  readonly labels?: {
    [k: string]: string;
  };
  readonly columns?: (
    | 'order'
    | 'text'
    | 'name'
    | 'lead'
    | 'partners'
    | 'supervisor'
    | 'when'
    | 'output'
    | 'amount'
    | 'unit'
    | 'baseline'
    | 'target'
    | 'serves'
    | 'note'
  )[];
  readonly columnNumbers?: boolean;
  readonly total?: boolean;
  readonly heading?: 'caps' | 'bold' | 'italic' | 'plain' | 'run-in' | 'run-in-plain';
  readonly align?: 'left' | 'center' | 'justify';
  readonly landscape?: boolean;
  readonly depth?: number;
}
export interface Table {
  readonly columns: (
    | string
    | {
        readonly title: Text;
        readonly width?: number;
        readonly align?: 'left' | 'center' | 'right';
        readonly columns?: Text[];
      }
  )[];
  readonly rows?: string;
  readonly blank?: number;
  readonly columnNumbers?: boolean;
  readonly unit?: string;
}
export interface Image {
  readonly file: string;
  readonly alt?: string;
  readonly caption?: Text;
  readonly width?: number;
}
export interface Section {
  readonly id?: Id;
  readonly heading?: Text;
  readonly unit?: UnitRefs;
  readonly role?: Role;
  readonly lead?: UnitRefs;
  readonly partners?: UnitRefs;
  readonly supervisor?: UnitRefs;
  readonly when?: When;
  readonly output?: Text;
  readonly text?: Prose;
  readonly sections?: Section[];
  readonly items?: Item[];
  readonly tasks?: Item[];
  readonly indicators?: Item[];
  readonly reports?: Item[];
  readonly budget?: Item[];
  readonly table?: Table;
  readonly image?: Image;
  readonly include?: Include;
  readonly after?: Prose;
  readonly note?: Text;
  readonly print?: Print;
}
export interface SignatureImage {
  readonly file: string;
  readonly width?: number;
}
export interface Seal {
  readonly file?: string;
  readonly width?: number;
}
export interface SignatureBlock {
  readonly lines: string[];
  readonly above?: string;
  readonly name?: string;
  readonly below?: string;
  readonly image?: SignatureImage;
  readonly sealed?: boolean;
}
export interface Letterhead {
  readonly parent?: string[];
  readonly issuer: string[];
}
export interface Citation {
  readonly type: string;
  readonly number?: string;
  readonly date?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly short?: string;
  readonly status?: 'in-force' | 'partly' | 'expired' | 'draft';
  readonly text?: Text;
  readonly indicators?: {
    [k: string]: string;
  };
}
export interface Unit {
  readonly name: string;
  readonly short?: string;
  readonly symbol?: string;
  readonly aliases?: string[];
  readonly kind?: 'organ' | 'group' | 'post' | 'person';
  readonly members?: Id[];
  readonly parent?: Id;
  readonly level?: 'central' | 'province' | 'district' | 'commune' | 'village';
  readonly relation?: 'superior' | 'subordinate' | 'lower' | 'peer' | 'independent';
  readonly letterhead?: Letterhead;
  readonly seal?: Seal;
  readonly from?: Day;
  readonly until?: Day;
  readonly successors?: Id[];
}
export interface Event {
  readonly name: string;
  readonly date: Day;
}
export interface Confirmations {
  readonly content?: Confirmation;
  readonly form?: Confirmation;
}
export interface Confirmation {
  readonly by: string;
  readonly on: Day;
}
export interface DocumentPrint {
  readonly sections?: Numbering[];
  readonly items?: Numbering[];
  readonly indicators?: Numbering;
  readonly caps?: boolean;
  readonly details?: 'none' | 'lines' | 'brackets';
  readonly labels?: {
    [k: string]: string;
  };
  readonly header?: 12 | 13;
  readonly size?: 13 | 14;
  readonly indent?: 10 | 12.7;
  readonly spacing?: number;
  readonly line?: number;
  readonly signatureRoom?: number;
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
  };
  readonly recipients?: 'completed' | 'typed';
  readonly dates?: 'short' | 'long';
  readonly font?: 'tinos' | 'times-new-roman';
}
export interface Document {
  readonly kind?: Id;
  readonly issuer?: Id;
  readonly typeName?: string;
  readonly letterhead?: Letterheads;
  readonly number?: string | number;
  readonly symbol?: string;
  readonly date?: string | number;
  readonly place?: string;
  readonly subject?: Text;
  readonly note?: Text;
  readonly to?: Addressee[];
  readonly enclosures?: Text[];
  readonly appendices?: Id[];
  readonly signature?: Signature;
  readonly recipients?: Text[];
  readonly drafter?: string;
  draft?:
    | boolean
    | number
    | {
        readonly round?: number;
        readonly date?: Day;
      };
  readonly urgency?: 'khan' | 'thuong-khan' | 'hoa-toc';
  readonly contact?: string;
  readonly basis?: Text[] | string;
  readonly opening?: Item;
  readonly closing?: Item;
  readonly text?: Prose;
  readonly sections?: Section[];
  readonly items?: Item[];
  readonly tasks?: Item[];
  readonly indicators?: Item[];
  readonly reports?: Item[];
  readonly budget?: Item[];
  readonly table?: Table;
  readonly image?: Image;
  readonly include?: Include;
  readonly after?: Prose;
  readonly print?: DocumentPrint;
}
export interface IndicatorResult {
  readonly name?: string;
  readonly numerator?: Figure;
  readonly denominator?: Figure;
  readonly result?: Figure;
  readonly estimate?: Figure;
  readonly previous?: Figure;
  readonly assessment?: string;
  readonly cause?: string;
  readonly note?: string;
}
export interface TaskResult {
  readonly name?: string;
  readonly status?: 'not-started' | 'doing' | 'done' | 'done-late' | 'overdue' | 'adjust';
  readonly result?: string;
  readonly document?: string;
  readonly difficulty?: string;
  readonly proposal?: string;
  readonly person?: string;
}
export interface FundingResult {
  readonly text: string;
  readonly source?: string;
  readonly planned?: Figure;
  readonly spent?: Figure;
  readonly note?: string;
}
export interface UnitResults {
  readonly date?: Day;
  readonly indicators?: {
    [k: string]: IndicatorResult;
  };
  readonly tasks?: {
    [k: string]: TaskResult;
  };
  readonly funding?: FundingResult[];
}
export interface RegisterEntry {
  readonly number: string | number;
  readonly symbol: string;
  readonly series?: Id;
  readonly date: Day;
  readonly typeName: string;
  readonly subject: string;
  readonly signer?: string;
  readonly recipients?: string[];
  readonly filed?: string;
  readonly copies?: number;
  readonly sent?: Day;
  readonly received?: string;
  readonly note?: string;
  readonly plan?: Id;
  readonly document?: Id;
}
export interface OfficeNumbering {
  readonly separate?: Id[];
  readonly shared?: Id[];
}
export interface PlanFile {
  readonly schema: 1;
  readonly id: Id;
  readonly series?: Id;
  readonly revision?: number;
  readonly original?: Id;
  period:
    | number
    | {
        readonly from: number;
        readonly to: number;
        readonly vision?: number;
      };
  readonly office: string;
  readonly title: Text;
  readonly documents?: {
    [k: string]: Document;
  };
  readonly confirmed?: Confirmations;
  readonly citations?: {
    [k: string]: Citation;
  };
  readonly units?: {
    [k: string]: Unit;
  };
  readonly events?: {
    [k: string]: Event;
  };
  readonly basis?: Text[] | string;
  readonly opening?: Item;
  readonly closing?: Item;
  readonly text?: Prose;
  readonly sections?: Section[];
  readonly items?: Item[];
  readonly tasks?: Item[];
  readonly indicators?: Item[];
  readonly reports?: Item[];
  readonly budget?: Item[];
  readonly table?: Table;
  readonly image?: Image;
  readonly include?: Include;
  readonly after?: Prose;
  readonly appendices?: Section[];
  readonly print?: DocumentPrint;
}
export interface OfficeFile {
  readonly schema: 1;
  readonly name: string;
  readonly short?: string;
  readonly symbol: string;
  readonly place: string;
  readonly level?: 'central' | 'province' | 'district' | 'commune' | 'village';
  readonly letterhead: Letterhead;
  readonly seal?: Seal;
  readonly units?: {
    [k: string]: Unit;
  };
  readonly signers?: {
    [k: string]: SignatureBlock;
  };
  readonly documents?: {
    [k: string]: Document;
  };
  readonly citations?: {
    [k: string]: Citation;
  };
  readonly numbering?: OfficeNumbering;
  readonly templates?: {
    [k: string]: string;
  };
  readonly check?: {
    readonly rules?: {
      [k: string]: 'error' | 'warning' | 'verify' | 'info' | 'off';
    };
    readonly words?: string[];
    readonly names?: string[];
    readonly days?: {
      readonly off?: Day[];
      readonly worked?: Day[];
    };
    readonly replaced?: {
      [k: string]: string;
    };
  };
  readonly compare?: {
    readonly levels?: {
      [k: string]: 'major' | 'minor' | 'wording' | 'expected';
    };
  };
  readonly print?: DocumentPrint;
}
export interface TemplateHead {
  readonly kind: Id;
  readonly name: string;
  readonly abbreviation?: string;
  readonly form: 'named' | 'letter';
  readonly addressees?: 'none' | 'optional' | 'required';
  readonly body?: 'shared' | 'own';
  readonly appendices?: 'all' | 'named';
  readonly print?: DocumentPrint;
}
export interface ResultsFile {
  readonly schema: 1;
  readonly plan: Id;
  readonly report: Id;
  readonly from?: Day;
  readonly to?: Day;
  readonly units: {
    [k: string]: UnitResults;
  };
}
export interface RegisterFile {
  readonly schema: 1;
  readonly issuer: string;
  readonly year: number;
  readonly entries: RegisterEntry[];
}
