// The pages in the order of the sidebar, grouped as docs/index.md groups them: its tables are the only list.
import { readFileSync } from 'node:fs'
import { docs, place } from './places.js'

export function contents(language) {
  const [index, prefix] = language === 'zh' ? ['index.zh-CN.md', '/zh/'] : ['index.md', '/']
  return readFileSync(new URL(index, docs), 'utf8')
    .split(/^(?=\| [^|]+ \| \|$)/m)
    .slice(1)
    .map(table => ({
      text: /^\| ([^|]+) \|/.exec(table)[1],
      items: [...table.matchAll(/^\| \[([^\]]+)\]\(([^)#]+)(?:#[^)]*)?\)/gm)].map(([, text, link]) => ({
        text,
        link: prefix + place('docs/' + link).replace(/\.md$/, '')
      }))
    }))
}
