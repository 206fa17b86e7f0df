'use strict';
// All that needs a script: files dropped on the field are those chosen.
for (const zone of document.querySelectorAll('.drop')) {
  const input = zone.querySelector('input[type="file"]');
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  }
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.form.requestSubmit();
    }
  });
}
