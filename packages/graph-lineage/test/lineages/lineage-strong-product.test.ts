import { describe } from '@jest/globals';
import { lineageStrongProduct } from '../../src/lineages/lineage-strong-product.js';
import { strongProduct } from '../../src/products/strong-product.js';
import { itObeysLineageProductLaws } from './lineage-product-laws.js';

describe('lineageStrongProduct', () => {
  itObeysLineageProductLaws('lineageStrongProduct', lineageStrongProduct, strongProduct);
});
