export { type DocExamplesUnderTest, describeDocExamples } from './describe-doc-examples.js';
export { describeReadme, type ReadmeUnderTest } from './describe-readme.js';
