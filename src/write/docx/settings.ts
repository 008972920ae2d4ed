/**
 * word/settings.xml. Compatibility mode 14: Word 2010's justification, which stretches spaces and never shrinks them,
 * so that lines break at the same words in Word, in LibreOffice and in our PDF. `doNotExpandShiftReturn` leaves a line
 * that ends in a set break unstretched. Nothing here makes Word ask or update anything at opening.
 */
export const settings = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:zoom w:percent="100"/>',
  '<w:defaultTabStop w:val="720"/>',
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>',
  '<w:compat><w:doNotExpandShiftReturn/>',
  ...[
    ['compatibilityMode', '14'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  ),
  '</w:compat>',
  '<w:themeFontLang w:val="vi-VN"/>',
  '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
  '</w:settings>',
].join('');
