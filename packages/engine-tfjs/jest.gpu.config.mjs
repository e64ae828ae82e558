export { default } from '../../jest.gpu.base.mjs';
