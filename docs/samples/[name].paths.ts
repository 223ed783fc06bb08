import { contentOf, samples } from '../.vitepress/site/documents'

export default {
  paths: () => samples.map(document => ({ params: { name: document.page.split('/').at(-1) }, content: contentOf(document) })),
}
