import 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag';
    tagClosing: 'tagClosing';
    tagName: 'tagName';
    tagSelfClosing: 'tagSelfClosing';
    tagAttribute: 'tagAttribute';
    tagAttributeName: 'tagAttributeName';
    tagAttributeValue: 'tagAttributeValue';
    tagAttributeQuote: 'tagAttributeQuote';
    tagAttributeLine: 'tagAttributeLine';
    tagExpression: 'tagExpression';
    tagLeaf: 'tagLeaf';
    hiddenComment: 'hiddenComment';
    angle: 'angle';
    maths: 'maths';
    mathsMark: 'mathsMark';
    mathsPiece: 'mathsPiece';
    descriptionMark: 'descriptionMark';
  }
}
