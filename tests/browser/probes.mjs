// Functions that run inside the page. Each stands alone, since it is sent there as text, and gives a list of faults.

/** Watches for what moves after it was painted; runs before the page. */
export function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter((entry) => !entry.hadRecentInput)) {
      const moved = entry.sources.map((source) => source.node?.id || source.node?.className || source.node?.nodeName);
      window.shifts.push(`${entry.value.toFixed(4)} by ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Elements that stick out of the page, if the page scrolls sideways. */
export function overflow() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const sticksOut = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > root.clientWidth + 0.5 || box.left < -0.5) && !element.closest(".scroll");
  };
  const named = [...document.body.querySelectorAll("*")].filter(sticksOut).map((element) => element.outerHTML.slice(0, 120));
  return [`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`, ...named.slice(0, 4)];
}

/** Labels of the charts that can be seen: outside of the drawing, on each other, or too small. */
export function chartLabels() {
  const faults = [];
  for (const svg of document.querySelectorAll("svg.chart-svg")) {
    const sheet = svg.getBoundingClientRect();
    if (sheet.width === 0) continue;
    const name = svg.closest("figure")?.id ?? "a chart";
    const scale = sheet.width / svg.viewBox.baseVal.width;
    const labels = [...svg.querySelectorAll("text")].map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      // A line's box has room above and below the letters, which others may use.
      const room = (bottom - top) * 0.15;
      const size_px = parseFloat(getComputedStyle(label).fontSize) * scale;
      return { text: label.textContent, left, right, top: top + room, bottom: bottom - room, size_px };
    }).filter((label) => label.text.trim() !== "");
    for (const [index, one] of labels.entries()) {
      const isOutside = one.left < sheet.left - 1 || one.right > sheet.right + 1 || one.top < sheet.top - 1 || one.bottom > sheet.bottom + 1;
      if (isOutside) faults.push(`${name}: “${one.text}” is cut off`);
      if (one.size_px < 10) faults.push(`${name}: “${one.text}” is ${one.size_px.toFixed(1)} px high`);
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && down > 1) faults.push(`${name}: “${one.text}” lies on “${other.text}”`);
      }
    }
  }
  return faults;
}

/** Labels of the charts that can be seen, against what is painted under their middle: 4.5 to 1 at least. */
export function chartContrast() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const over = (top, opacity, ground) => top.slice(0, 3).map((value, index) => value * opacity + ground[index] * (1 - opacity));
  const luminance = (color) => {
    const [red, green, blue] = color.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const faults = [];
  const paper = channels(getComputedStyle(document.body).backgroundColor);
  for (const svg of document.querySelectorAll("svg.chart-svg")) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const painted = [];
    const toSheet = svg.getScreenCTM().inverse();
    for (const shape of svg.querySelectorAll("rect, path, polygon, circle, text")) {
      const style = getComputedStyle(shape);
      if (shape.nodeName !== "text") {
        const opacity = Number(style.opacity) * Number(style.fillOpacity);
        if (style.fill !== "none") painted.push({ shape, fill: channels(style.fill), opacity });
        continue;
      }
      const box = shape.getBoundingClientRect();
      const middle = new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2).matrixTransform(toSheet);
      const under = painted.filter(({ shape }) => shape.isPointInFill(middle));
      const ground = under.reduce((ground, { fill, opacity }) => over(fill, opacity, ground), paper.slice(0, 3));
      const ink = over(channels(style.fill), Number(style.opacity) * Number(style.fillOpacity), ground);
      const [dark, light] = [luminance(ink), luminance(ground)].sort((one, other) => one - other);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < 4.5) faults.push(`${svg.closest("figure")?.id}: “${shape.textContent}” has ${contrast.toFixed(2)} to 1`);
    }
  }
  return faults;
}

/** What moves on a page for somebody who asked that nothing should. */
export function motion() {
  const faults = document.getAnimations().map((animation) => `an animation of ${animation.effect?.target?.nodeName}`);
  const isMoving = (style) => [...style.transitionDuration.split(", "), ...style.animationDuration.split(", ")].some((time) => parseFloat(time) > 0);
  for (const element of [document.documentElement, ...document.body.querySelectorAll("*")]) {
    const style = getComputedStyle(element);
    if (isMoving(style) || style.scrollBehavior === "smooth") faults.push(`${element.nodeName}.${element.getAttribute("class") ?? ""} moves`);
  }
  return faults;
}

/** What has the focus, and whether it can be seen. */
export function focused() {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isOnScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const hasRing = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  return {
    tag: element.nodeName, id: element.id, href: element.getAttribute("href"), text: element.textContent.trim().slice(0, 60),
    isSkip: element.matches(".skip"), isInMenu: element.closest("header nav") !== null, isInMain: element.closest("main") !== null,
    isSeen: isOnScreen && hasRing,
  };
}
