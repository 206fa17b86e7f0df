// Writes the Markdown of the repository to target/pages as the site has it: links lead to pages of the site; what isn't a page (a folder, a
// program) is named and not linked, for the repository has no public address yet.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { place, root } from './places.js'

const OUT = new URL('target/pages/', import.meta.url)
const CHINESE = '.zh-CN.md'
const LINK = /\[([^\]]*)\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/g
/** The line at the top that leads to the other language, which the site does by itself. */
const LANGUAGES = /^\[(?:中文|English)\]\([^)]*\)(?: · \[[^\]]*\]\([^)]*\))?\n\n/m

const exists = file => existsSync(new URL(file, root))
const read = file => readFileSync(new URL(file, root), 'utf8')

/** The file that a link leads to; a folder is its README. */
function linked(file, link) {
  const path = link ? posix.join(posix.dirname(file), link).replace(/\/$/, '') : file
  const readme = path + '/README.md'
  return exists(readme) ? readme : path
}

/** What is on the site: the documentation, and every page that a page leads to. */
function collect() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'docs/*.md'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8'
  })
  const files = new Set(listed.split('\n').filter(file => file && exists(file)))
  for (const file of files) {
    for (const [, , link] of read(file).matchAll(LINK)) {
      const target = linked(file, link)
      if (target.endsWith('.md') && exists(target)) {
        files.add(target) // and is visited in this same loop
      }
    }
  }
  return files
}

function convert(file, files) {
  return read(file)
    .replace(LANGUAGES, '')
    .replace(LINK, (whole, label, link, anchor = '') => {
      const target = linked(file, link)
      if (files.has(target)) {
        return `[${label}](${posix.relative(posix.dirname(place(file)), place(target))}${anchor})`
      }
      if (!exists(target)) {
        throw new Error(`${file} links to ${link}, which isn't there`)
      }
      return label
    })
}

/** Every message would be found before what explains it. */
const UNSEARCHED = 'messages.md'

function write(path, text) {
  const url = new URL(path, OUT)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}

rmSync(OUT, { recursive: true, force: true })
const files = collect()
for (const file of files) {
  const text = (place(file) === UNSEARCHED ? '---\nsearch: false\n---\n' : '') + convert(file, files)
  if (file.endsWith(CHINESE)) {
    write('zh/' + place(file), text)
  } else {
    write(place(file), text)
    if (!files.has(file.replace('.md', CHINESE))) {
      write('zh/' + place(file), text)
    }
  }
}
console.log(`pages: ${files.size}`)
