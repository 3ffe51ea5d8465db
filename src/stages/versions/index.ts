export { noticesIn } from './notices.ts'
