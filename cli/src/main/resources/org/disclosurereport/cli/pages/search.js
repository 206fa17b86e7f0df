(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const form = document.getElementById('search');
  const body = document.querySelector('tbody');
  const shown = document.getElementById('shown');
  const most = data.most;
  // The columns of an entry.
  const PLACE = 0, PAGE = 1, AGENCY = 2, YEAR = 3, VERDICT = 4, NUMBERS = 5, RULES = 9;

  function option(select, value, text) {
    const made = document.createElement('option');
    made.value = value;
    made.textContent = text;
    select.append(made);
  }

  function cell(row, name, text, label) {
    const made = document.createElement(name);
    made.textContent = text;
    if (label) {
      made.dataset.label = label;
    }
    row.append(made);
    return made;
  }

  function add(entry) {
    const row = document.createElement('tr');
    const head = cell(row, 'th', '');
    head.scope = 'row';
    head.className = 'file';
    if (entry[PAGE]) {
      const link = document.createElement('a');
      link.setAttribute('href', entry[PAGE]);
      link.textContent = entry[PLACE];
      head.append(link);
    } else {
      head.textContent = entry[PLACE];
    }
    cell(row, 'td', entry[AGENCY]).className = 'agency';
    cell(row, 'td', entry[YEAR] || '').className = 'year';
    cell(row, 'td', data.verdicts[entry[VERDICT]]).className = entry[VERDICT];
    for (let i = 0; i < data.numbers.length; i++) {
      const number = entry[NUMBERS + i];
      const made = cell(row, 'td', entry[PAGE] ? number : '', data.numbers[i][1]);
      made.className = number > 0 ? 'number ' + data.numbers[i][0] : 'number';
    }
    body.append(row);
  }

  function matches(entry, words, wanted) {
    return (!wanted.verdict || entry[VERDICT] === wanted.verdict)
      && (!wanted.year || String(entry[YEAR]) === wanted.year)
      && (!wanted.rule || entry[RULES].includes(Number(wanted.rule)))
      && words.every(word => entry[AGENCY].toLowerCase().includes(word) || entry[PLACE].toLowerCase().includes(word));
  }

  function show() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(word => word);
    body.replaceChildren();
    let found = 0;
    for (const entry of data.entries) {
      if (matches(entry, words, wanted)) {
        if (found < most) {
          add(entry);
        }
        found++;
      }
    }
    shown.textContent = (found > most ? data.more : data.all).replace('{n}', found).replace('{most}', most);
    const state = new URLSearchParams(Object.entries(wanted).filter(pair => pair[1])).toString();
    history.replaceState(null, '', '#' + state);
  }

  for (const [id, label] of Object.entries(data.verdicts)) {
    option(form.elements.verdict, id, label);
  }
  for (const year of [...new Set(data.entries.map(entry => entry[YEAR]))].filter(year => year).sort()) {
    option(form.elements.year, year, year);
  }
  data.rules.forEach((rule, index) => option(form.elements.rule, index, rule));
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (form.elements[name]) {
      form.elements[name].value = value;
    }
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  document.querySelector('.sheet').hidden = false;
  show();
})();
