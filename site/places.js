// Where a Markdown file of the repository is on the site.

export const root = new URL('../', import.meta.url)
export const docs = new URL('docs/', root)

/**
 * The path of a page within its language: pages of docs come first, READMEs are below "repository" under the name of their folder. Both
 * languages have the same tree, Chinese below "zh"; a page that there is in English only is in both.
 */
export function place(path) {
  const file = path.replace('.zh-CN.md', '.md')
  return file.startsWith('docs/') ? file.slice('docs/'.length) : 'repository/' + file.replace(/(.)\/README\.md$/, '$1.md')
}
