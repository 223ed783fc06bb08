import { contentOf, project } from '../.vitepress/site/documents'

export default {
  paths: () => project.map(document => ({ params: { name: document.page.split('/').at(-1) }, content: contentOf(document) })),
}
