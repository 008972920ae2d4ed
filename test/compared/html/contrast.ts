/** Run in a page: the least contrast (WCAG 2.2, 1.4.3) of any text that is shown against what it stands on. */
export const leastContrast = `(() => {
  const colour = (css) => css.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((each) => {
      const share = each / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if ((found[3] ?? 1) === 1) return found;
    }
    return [255, 255, 255];
  };
  const contrast = (element) => {
    const both = [luminance(colour(getComputedStyle(element).color)), luminance(ground(element))];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''),
  );
  return Math.min(...texts.map(contrast));
})()`;
