const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office/word';

/** The prefix we know each namespace by, whatever a file calls it; ISO 29500 strict files have addresses of their own. */
export const prefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/package/2006/relationships`, 'rel'],
  [`${transitional}/package/2006/content-types`, 'ct'],
  [`${transitional}/officeDocument/2006/custom-properties`, 'cup'],
  [`${transitional}/officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${transitional}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  [`${microsoft}/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}/2010/wordml`, 'w14'],
]);
