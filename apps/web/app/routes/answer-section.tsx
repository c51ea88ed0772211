export default function AnswerSection() {
  return null
}
