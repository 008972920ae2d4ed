/** The public API: what another program needs to read, check, compose and write plans. */
export type { Doc } from './doc/document.js';
export type { FontFiles } from './doc/fonts.js';
export { layoutDocument } from './layout/layout-document.js';
export type { Page } from './layout/page.js';
export type { Dossier } from './model/dossier.js';
export type { Files, Outside, ReadFile } from './model/files.js';
export type { Finding, Place, Severity, Words } from './model/finding.js';
export type { OfficeFile, PlanFile, TemplateHead } from './model/generated/schema-types.js';
export type { SourceFile } from './model/source-file.js';
export type { Built, BuiltFile, Checked, ComposedPlan, Resources } from './pipeline.js';
export { buildPlan, checkPlan, composePlan, formats } from './pipeline.js';
export { locate } from './read/locate.js';
