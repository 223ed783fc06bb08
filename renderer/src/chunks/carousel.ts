import { carousel } from '../dom/carousel/carousel'
import { offer } from '../dom/chunk'

offer('carousel', carousel)
