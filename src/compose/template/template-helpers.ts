/** What a template may do to a text: `{{lowerFirst title}}`. */
export const templateHelpers = ['lowerFirst', 'upperFirst', 'upper'] as const;
export type TemplateHelper = (typeof templateHelpers)[number];
