export { importTemplateCsv, importTemplateXlsx } from '@rantai/use-cases'
