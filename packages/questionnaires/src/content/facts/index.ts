export { countryCodes } from './countries'
export { type Fact, factDictionary, factNamed, type FactAsker } from './dictionary'
