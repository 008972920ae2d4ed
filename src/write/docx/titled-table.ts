import { ImportedXmlComponent, type ITableOptions, Table as WordTable, type XmlComponent } from 'docx';
import { escapeXml } from '../escape-xml.js';
import type { TableWords } from './table-words.js';

/**
 * A table with its alternative text, which the library does not write. Programs that look for a table's heads ask
 * whether its first row is one of its own kind (`w:tblLook`); no style of ours makes it look otherwise.
 */
export class TitledTable extends WordTable {
  constructor(options: ITableOptions, { title, description }: TableWords) {
    super(options);
    const [properties] = this.root as [XmlComponent];
    for (const xml of [
      '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
      `<w:tblCaption w:val="${escapeXml(title)}"/>`,
      `<w:tblDescription w:val="${escapeXml(description)}"/>`,
    ])
      properties.addChildElement(ImportedXmlComponent.fromXmlString(xml));
  }
}
