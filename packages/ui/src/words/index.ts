export { english, speakerOf, type Catalogue, type Say, type Speaker, type Tags, type Texts } from './say'
