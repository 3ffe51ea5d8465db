// Everything works without this file: it only makes some things quicker.

// A file or a text dropped on the form is put into it.
for (const form of document.querySelectorAll('form[data-drop]')) {
  const file = form.querySelector('input[type=file]')
  const text = form.querySelector('textarea')
  form.querySelector('.drop-hint')?.removeAttribute('hidden')
  const chosen = form.querySelector('.chosen')
  const none = chosen.textContent
  chosen.removeAttribute('hidden')
  file.closest('label').classList.add('spoken')
  file.addEventListener('change', () => {
    chosen.textContent = file.files[0]?.name ?? none
  })
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('over')
    const given = event.dataTransfer
    if (given?.files.length) file.files = given.files
    else if (given) text.value = given.getData('text/plain')
    form.requestSubmit()
  })
}

// A statement in the text and the same one at its side light up together.
const partner = (element) => {
  const number = element.querySelector('.pin')?.getAttribute('href') ?? `#${element.id}`
  return [document.querySelector(number), document.querySelector(`.pin[href="${number}"]`)?.closest('mark')]
}
for (const element of document.querySelectorAll('.body mark, .side .said'))
  for (const [event, on] of [
    ['mouseenter', true],
    ['mouseleave', false],
  ])
    element.addEventListener(event, () => {
      for (const one of partner(element)) one?.classList.toggle('lit', on)
    })

for (const button of document.querySelectorAll('[data-print]')) {
  button.removeAttribute('hidden')
  button.addEventListener('click', () => window.print())
}

// Keys: / goes to the search box; j and k go from statement to statement.
const typing = (target) => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  if (event.key === '/') {
    event.preventDefault()
    document.querySelector('.quick input')?.focus()
  }
  if (event.key !== 'j' && event.key !== 'k') return
  const numbers = [...document.querySelectorAll('.body .pin')]
  const at = numbers.indexOf(document.activeElement)
  const next = numbers[event.key === 'j' ? at + 1 : Math.max(0, at - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
})

// On the page of a statement: a digit chooses what is wrong with it; n and p go to the next and the previous one.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  const form = document.querySelector('form[data-desk]')
  if (!form) return
  if (event.key === 'n' || event.key === 'p') document.querySelector(`[data-key="${event.key}"]`)?.click()
  const option = form.elements.kind.options[Number(event.key) - 1]
  if (!option || !/^[1-9]$/.test(event.key)) return
  event.preventDefault()
  form.closest('details').open = true
  option.selected = true
  form.elements[option.value === 'dossier' ? 'dossier' : 'value'].focus()
})
