// What a reader would see go wrong on the page that is open: read by browser.py at each width and
// text size. Gives a list of sentences; an empty list is a good page.
"use strict";
const wide = document.documentElement.clientWidth;
const faults = [];
const say = (what, node) => {
  const place = node && (node.id ? "#" + node.id : node.className && node.className.baseVal === undefined
    ? "." + node.className : node.tagName);
  const words = node ? (node.textContent || "").trim().slice(0, 50) : "";
  faults.push(`${what}${node ? `: ${node.tagName.toLowerCase()} ${place} “${words}”` : ""}`);
};
const hidden = ".aloud, .skip, [hidden], script, style, details:not([open]) > :not(summary)";
const isShown = (node) => !node.closest(hidden) && node.checkVisibility({ visibilityProperty: true });

// No scrolling sideways: neither the page nor a part of it, except where a table says so.
if (document.documentElement.scrollWidth > wide) {
  say(`the page is ${document.documentElement.scrollWidth - wide} px too wide`);
}

// Every run of text stands inside the window and inside the boxes that would cut it off.
const runs = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const parent = text.parentElement;
  if (!text.data.trim() || !parent || !isShown(parent)) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    if ((box.right > wide + 1 || box.left < -1) && !parent.closest(".scroll")) {
      say("text runs out of the window", parent);
    }
    // A drawn sign is placed by eye; what is read must not be cut.
    if (parent.closest("[aria-hidden]")) continue;
    for (let around = parent; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      if (style.overflowX === "auto" || style.overflowY === "auto") break;
      const edge = around.getBoundingClientRect();
      if (box.right > edge.right + 1 || box.bottom > edge.bottom + 3 || box.left < edge.left - 1) {
        say("text is cut off", around);
      }
    }
    runs.push({ box, parent });
  }
}

// No text lies on other text. Lines of one paragraph may touch, not cover each other.
runs.sort((a, b) => a.box.top - b.box.top);
for (let i = 0; i < runs.length; i += 1) {
  for (let j = i + 1; j < runs.length && runs[j].box.top < runs[i].box.bottom; j += 1) {
    const [a, b] = [runs[i].box, runs[j].box];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) {
      say(`text lies on “${runs[i].parent.textContent.trim().slice(0, 30)}”`, runs[j].parent);
    }
  }
}

// What can be pressed is 44 px high and wide (WCAG 2.5.5), but for links within a sentence.
const withinText = (node) => {
  if (getComputedStyle(node).display !== "inline") return false;
  const block = node.closest("p, li, dd, dt, figcaption, cite, small, td, h1, h2, h3");
  return block && block.textContent.trim().length > node.textContent.trim().length;
};
for (const node of document.querySelectorAll("a[href], button, summary, input, select, label:has(input)")) {
  if (!isShown(node) || node.closest("label") !== null && node.tagName === "INPUT") continue;
  if (withinText(node)) continue;
  const box = node.getBoundingClientRect();
  const after = getComputedStyle(node, "::after");
  const grows = after.position === "absolute" && after.content !== "none" && after.content !== "normal";
  const more = (side) => (grows ? Math.max(0, -parseFloat(after[side]) || 0) : 0);
  const width = box.width + more("left") + more("right");
  const height = box.height + more("top") + more("bottom");
  if (width < 43.5 || height < 43.5) {
    say(`a target of ${Math.round(width)} by ${Math.round(height)} px`, node);
  }
}

// Headings: one of the first level, none skipped.
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown);
if (headings.filter((h) => h.tagName === "H1").length !== 1) say("not one h1");
headings.reduce((before, h) => {
  const level = Number(h.tagName[1]);
  if (level > before + 1) say(`a heading of level ${level} after one of level ${before}`, h);
  return level;
}, 0);

// Lines a tired eye can follow: at most about 80 characters.
for (const p of document.querySelectorAll("main p, main li, main dd")) {
  if (!isShown(p) || p.textContent.length < 120) continue;
  const size = parseFloat(getComputedStyle(p).fontSize);
  if (p.clientWidth / size > 46) say(`lines of ${Math.round(p.clientWidth / size)} em`, p);
  if (size < 16) say(`text of ${size} px`, p);
}
return [...new Set(faults)].slice(0, 12);
