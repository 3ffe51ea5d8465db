export { noticesIn } from './notices.ts'
export { sameArticle } from './same-article.ts'
