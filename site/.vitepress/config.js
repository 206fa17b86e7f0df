import { contents } from '../contents.js'

// A forge and this site give headings the same anchors, so that one link serves both.
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

// Chinese has no blanks between words: pairs of neighboring characters are what is looked for. VitePress sends this function to the
// browser as text, so it uses nothing outside.
function tokenize(text) {
  const tokens = []
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    for (const [piece] of word.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
      if (!/^\p{Script=Han}/u.test(piece) || piece.length === 1) {
        tokens.push(piece)
      } else {
        for (let i = 0; i + 1 < piece.length; i++) {
          tokens.push(piece.slice(i, i + 2))
        }
      }
    }
  }
  return tokens
}

const chinese = {
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到页首',
  langMenuLabel: '语言',
  skipToContentLabel: '跳到正文',
  sidebar: contents('zh'),
  nav: [{ text: '文档', link: '/zh/' }]
}

const english = {
  outline: { label: 'On this page', level: [2, 3] },
  sidebar: contents('en'),
  nav: [{ text: 'Documentation', link: '/' }]
}

export default {
  title: 'disclosure-report',
  srcDir: 'target/pages',
  outDir: 'target/site',
  cacheDir: 'target/cache',
  // Dead links end the build.
  ignoreDeadLinks: false,
  cleanUrls: false,
  // Nothing is fetched from elsewhere: no fonts, no search service.
  head: [['meta', { name: 'referrer', content: 'no-referrer' }]],
  markdown: { anchor: { slugify: slug }, toc: { slugify: slug }, headers: { slugify: slug } },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: english },
    zh: { label: '中文', lang: 'zh-CN', title: '政府信息公开年报工具', themeConfig: chinese }
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize }, searchOptions: { tokenize, prefix: true, combineWith: 'AND' } },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详细内容',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭搜索',
                noResultsText: '没有找到',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' }
              }
            }
          }
        }
      }
    }
  }
}
