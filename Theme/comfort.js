// Text size, spacing, light or dark and the short version, chosen by the reader and kept in this browser
// only. Every page works without it; it asks nobody and sends nothing.
"use strict";
(() => {
  const root = document.documentElement;
  const kept = {
    get(name) { try { return localStorage.getItem("comfort-" + name); } catch { return null; } },
    set(name, value) {
      try {
        if (value) localStorage.setItem("comfort-" + name, value);
        else localStorage.removeItem("comfort-" + name);
      } catch { /* Private windows may forbid it: the choice then lasts for this page. */ }
    },
  };
  const groups = [
    { name: "size", title: "Text size", choices: [["", "Usual"], ["large", "Larger"], ["largest", "Largest"]] },
    { name: "spacing", title: "Spacing", choices: [["", "Usual"], ["wide", "Wide"]] },
    { name: "width", title: "Line length", choices: [["", "Usual"], ["narrow", "Short"]] },
    { name: "theme", title: "Light or dark", choices: [["", "As the device"], ["light", "Light"], ["dark", "Dark"],
      ["contrast-light", "Black on white"], ["contrast-dark", "White on black"]] },
    { name: "page", title: "Study pages", choices: [["", "Whole"], ["short", "Short: headline and facts"]] },
    { name: "motion", title: "Motion", choices: [["", "As the device"], ["none", "None"]] },
  ];
  const apply = (name, value) => { if (value) root.dataset[name] = value; else delete root.dataset[name]; };
  const known = (group, value) => group.choices.some(([v]) => v === value) ? value : "";
  // Before the page is drawn, so that nothing flashes.
  for (const group of groups) apply(group.name, known(group, kept.get(group.name) || ""));

  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  document.addEventListener("DOMContentLoaded", () => {
    const header = document.querySelector(".top");
    if (!header) return;
    const inputs = {};
    const choose = (name, value) => {
      apply(name, value);
      kept.set(name, value);
      inputs[name + value].checked = true;
    };
    const box = element("details", "", "comfort");
    box.append(element("summary", "Reading comfort"));
    for (const group of groups) {
      const set = element("fieldset");
      set.append(element("legend", group.title));
      for (const [value, label] of group.choices) {
        const line = element("label");
        const input = element("input");
        input.type = "radio";
        input.name = "comfort-" + group.name;
        input.checked = (root.dataset[group.name] || "") === value;
        input.addEventListener("change", () => choose(group.name, value));
        inputs[group.name + value] = input;
        line.append(input, " " + label);
        set.append(line);
      }
      box.append(set);
    }
    header.append(box);
    const reading = document.querySelector(".reading");
    if (!reading) return;
    const whole = element("button", "Show the whole page", "whole");
    whole.type = "button";
    whole.addEventListener("click", () => choose("page", ""));
    reading.prepend(whole);
    offerVoice(element);
  });

  // Reading aloud, sentence by sentence, only with a voice that runs on this device: others would
  // send the text to somebody.
  const offerVoice = (element) => {
    const speech = window.speechSynthesis;
    const lead = document.querySelector(".study .lead");
    if (!speech || !lead) return;
    const language = root.lang.slice(0, 2);
    const voice = () => speech.getVoices().find((v) => v.localService && v.lang.startsWith(language));
    // Names of medicines as they are spoken, where the page has them.
    const spoken = (lead.closest("article").dataset.spoken || "").split(";").map((pair) => pair.split("="));
    const said = (words) => spoken.reduce(
      (text, [name, sound]) => (sound ? text.replaceAll(new RegExp(name, "gi"), sound) : text), words);
    const button = element("button", "Read aloud", "whole aloud-button");
    button.type = "button";
    const stop = () => { speech.cancel(); button.textContent = "Read aloud"; };
    const read = () => {
      const parts = document.querySelectorAll("#headline, .safety, .facts dl > div, .rest, .say > p, .reading > section > h2");
      button.textContent = "Stop reading";
      const last = parts.length - 1;
      parts.forEach((part, index) => {
        const words = part.matches("div")
          ? `${part.querySelector("dt").textContent}: ${part.querySelector("dd > span").textContent}` : part.textContent;
        const sentence = new SpeechSynthesisUtterance(said(words));
        sentence.voice = voice();
        sentence.lang = root.lang;
        sentence.rate = 0.95;
        if (index === last) sentence.addEventListener("end", stop);
        speech.speak(sentence);
      });
    };
    button.addEventListener("click", () => (button.textContent === "Read aloud" ? read() : stop()));
    window.addEventListener("pagehide", stop);
    const offer = () => { if (voice() && !button.isConnected) lead.append(button); };
    offer();
    speech.addEventListener("voiceschanged", offer);
  };
})();
