// Where the keyboard is now: what has the focus, whether it can be seen, and whether something
// lies on it.
"use strict";
const node = document.activeElement;
if (!node || node === document.body) return null;
const style = getComputedStyle(node);
const box = node.getBoundingClientRect();
const x = Math.min(Math.max(box.left + Math.min(box.width, 12) / 2, 1), innerWidth - 2);
const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2);
const top = document.elementFromPoint(x, y);
let mark = node.dataset.stop;
if (!mark) {
  window.stops = (window.stops || 0) + 1;
  mark = node.dataset.stop = String(window.stops);
}
return {
  mark,
  name: `${node.tagName.toLowerCase()} “${(node.innerText || node.ariaLabel || node.name || "").trim().slice(0, 40)}”`,
  outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  covered: !(top && (node.contains(top) || top.contains(node))),
};
