import { describe } from '@jest/globals';
import { lineageCrossProduct } from '../../src/lineages/lineage-cross-product.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { itObeysLineageProductLaws } from './lineage-product-laws.js';

describe('lineageCrossProduct', () => {
  itObeysLineageProductLaws('lineageCrossProduct', lineageCrossProduct, crossProduct);
});
